import type { Cast } from '../cast.ts';

/** What Nijmegen runs into, most of all around data. */
export function nijmegenRunsInto({ parties, experiments }: Cast) {
  const { nijmegen, jenv } = parties;
  const { hitmachine, sneller } = experiments;

  const grondslag = nijmegen
    .logs('2018-03-19', 'Niemand durft te zeggen of de koppeling met de strafrechtketen mag', {
      category: 'data_sharing',
      touches: [hitmachine],
      story:
        'De techniek werkt. Maar onze functionaris gegevensbescherming ziet geen grondslag om gegevens van de gemeente naast die van de strafrechtketen te leggen, en het OM wacht op ons. Zo wachten wij op elkaar.',
      ask: 'data_ground',
      question:
        'Op welke grondslag mogen gemeente en strafrechtketen alleen het seintje delen dat iemand bij beiden bekend is?',
      askedOf: jenv,
    })
    .goesUp('2018-04-05', {
      ask: 'data_ground',
      question:
        'Kent een van de steden een grondslag waarop gemeente en strafrechtketen alleen een seintje mogen delen?',
      reason: 'Wij willen eerst weten of een andere stad dit al heeft uitgezocht.',
    })
    .acknowledged('2018-04-09')
    .answered(
      '2018-05-17',
      'answered',
      'Geen van de steden heeft een sluitende grondslag. Breda heeft hetzelfde probleem met de gevangenis. De kerngroep vindt dit een vraag voor JenV.',
    )
    .goesUp('2018-05-22', {
      to: jenv,
      ask: 'data_ground',
      question:
        'Op welke wettelijke grondslag mag de gemeente aan de strafrechtketen vragen of iemand daar bekend is, als het antwoord alleen ja of nee is?',
      reason: 'Geen van de steden heeft een grondslag gevonden.',
    })
    .acknowledged('2018-05-24')
    .answered(
      '2018-06-19',
      'partial',
      'Voor personen die al in het Veiligheidshuis worden besproken is er een grondslag. Voor anderen zoeken wij het uit, samen met het OM.',
    );

  const mandaat = nijmegen
    .logs('2018-02-05', 'Wie aan tafel zit mag niets beslissen', {
      category: 'capacity',
      touches: [sneller],
      story:
        'Partners sturen steeds iemand anders, en die moet altijd terug naar kantoor. Zo halen wij de vijf werkdagen nooit.',
    })
    .solved(
      '2018-04-23',
      'Vier partners wijzen een vaste deelnemer met mandaat aan. Sindsdien halen wij de termijn in acht van de tien gevallen.',
    );
  return { grondslag, mandaat };
}
