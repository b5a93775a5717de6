import type { Cast } from '../cast.ts';

/** What Nijmegen runs into, most of all around data. */
export function nijmegenRunsInto({ parties, experiments }: Cast) {
  const { nijmegen, jenv } = parties;
  const { hitmachine, sneller } = experiments;

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

  const grondslag = nijmegen
    .logs('2018-03-19', 'Mogen gemeente en strafrechtketen delen dat iemand bij beide bekend is?', {
      category: 'data_sharing',
      touches: [hitmachine],
      story:
        'De techniek werkt. Maar onze functionaris gegevensbescherming ziet geen grondslag om gegevens van de gemeente naast die van de strafrechtketen te leggen, en het OM wacht op ons. Zo wachten wij op elkaar.',
      ask: 'data_ground',
      question: 'Op welke grondslag mogen wij alleen het seintje delen dat iemand bij beide bekend is?',
      askedOf: jenv,
    })
    .goesUp('2018-04-05', {
      ask: 'data_ground',
      question: 'Kent een van de steden een grondslag om alleen een seintje te delen, zonder inhoud?',
      reason: 'Wij willen eerst weten of een andere stad dit al heeft uitgezocht.',
    })
    .acknowledged('2018-04-09')
    .answered(
      '2018-05-17',
      'answered',
      'Geen van de steden heeft een sluitende grondslag. Almere loopt tegen hetzelfde aan met school en politie. De kerngroep vindt dit een vraag voor JenV.',
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
      '2018-06-05',
      'partial',
      'Voor mensen die al in het Zorg- en Veiligheidshuis worden besproken is er een grondslag. Voor anderen zoeken wij het uit, samen met het OM.',
    )
    .answered(
      '2018-06-27',
      'cannot',
      'Voor mensen die nergens worden besproken zien wij binnen de huidige wet geen grondslag, ook niet voor alleen ja of nee. Dat vraagt een keuze van bestuurders.',
    )
    .goesUp('2018-06-28', {
      ask: 'decision',
      question:
        'Wil de stuurgroep dit voorleggen aan de minister, of kiezen wij voor een kleiner experiment binnen het Zorg- en Veiligheidshuis?',
      reason: 'Het antwoord van JenV is duidelijk, maar helpt het experiment niet verder.',
    })
    .acknowledged('2018-07-03')
    .answered(
      '2018-07-19',
      'answered',
      'De stuurgroep wil beide: klein beginnen binnen het Zorg- en Veiligheidshuis, en de vraag in het najaar aan de minister voorleggen.',
    )
    .goesUp('2018-09-20', {
      to: jenv,
      ask: 'exemption',
      question:
        'Wil de minister ruimte geven om met alleen een seintje te oefenen, in één stad, voor één jaar en met toezicht van de functionaris gegevensbescherming?',
      reason: 'Binnen het Zorg- en Veiligheidshuis werkt het, maar daar zijn de mensen al in beeld.',
    })
    .acknowledged('2018-09-25')
    .paused('2018-10-08', '2018-11-16', 'Het ministerie vraagt eerst advies aan de toezichthouder.')
    .resumed('2018-11-08')
    .noted('2018-11-09', {
      by: jenv,
      text: 'Het advies van de toezichthouder is binnen. De vraag gaat deze maand naar de minister.',
    });

  const bewaren = nijmegen
    .logs('2018-09-03', 'Hoe lang mogen wij een seintje bewaren?', {
      category: 'law_privacy',
      touches: [hitmachine],
      story:
        'Een seintje dat na een dag weg is, helpt niet als iemand drie weken later weer opduikt. Elke jurist noemt een andere termijn.',
      ask: 'legal_reading',
      question: 'Welke bewaartermijn geldt voor een seintje zonder inhoud?',
    })
    .goesUp('2018-09-20', {
      ask: 'legal_reading',
      question: 'Heeft een van de steden een bewaartermijn vastgelegd die de eigen jurist accepteert?',
    })
    .acknowledged('2018-09-24')
    .answered(
      '2018-11-01',
      'answered',
      'Drie steden hebben er een, en alle drie een andere. De kerngroep vraagt JenV om één lezing voor alle steden.',
    )
    .goesUp('2018-11-05', {
      to: jenv,
      ask: 'legal_reading',
      question:
        'Welke bewaartermijn past volgens JenV bij een seintje zonder inhoud, en geldt die voor alle steden in deze deal?',
      reason: 'Drie steden, drie termijnen. Eén lezing helpt iedereen.',
    })
    .acknowledged('2018-11-07');

  nijmegen.logs('2018-10-29', 'Wij meten hoe snel wij beslissen, maar niet of het helpt', {
    category: 'monitoring',
    touches: [sneller],
    isSupportQuestion: true,
    story: 'De doorlooptijd is gehalveerd. De raad vraagt terecht wat inwoners daarvan merken.',
    ask: 'expertise',
    question: 'Wie helpt ons met twee of drie maten die een wijkteam zelf kan bijhouden?',
  });

  nijmegen.logs('2018-11-21', 'Nieuwe leverancier wil de koppeling opnieuw bouwen', {
    category: 'capacity',
    touches: [hitmachine],
    story: 'Nog uitzoeken: kost dat ons tijd of alleen hen?',
    draft: true,
  });

  return { mandaat, grondslag, bewaren };
}
