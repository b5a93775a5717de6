import type { Cast } from '../cast.ts';

/** What Tilburg ran into around the prison gate, and how that was solved. */
export function tilburgRanInto({ parties, experiments }: Cast) {
  const { tilburg, szw, dji } = parties;
  const { reintegratie } = experiments;

  const bezoek = tilburg
    .logs('2017-11-14', 'De gevangenis laat onze mensen niet op vaste dagen binnen', {
      category: 'chain_partner',
      touches: [reintegratie],
      story:
        'Elke week een andere dag en een andere lijst bij de poort. De helft van de gesprekken gaat niet door, en wie vastzit denkt dat wij niet komen.',
      ask: 'contact',
      question: 'Wie bij DJI kan een vaste dag en een vaste ruimte toezeggen?',
      askedOf: dji,
    })
    .goesUp('2018-01-11', { ask: 'contact', question: 'Wie kent bij DJI iemand die dit kan regelen?' })
    .acknowledged('2018-01-11')
    .goesUp('2018-01-15', {
      to: dji,
      ask: 'contact',
      question:
        'Wie kan een vaste bezoekdag en een vaste spreekkamer toezeggen voor de gemeenten Tilburg en Breda?',
      reason: 'Breda staat voor dezelfde poort.',
    })
    .acknowledged('2018-01-18')
    .answered(
      '2018-02-01',
      'answered',
      'Dinsdag is gemeentedag, in kamer 3. Het hoofd re-integratie is het vaste nummer.',
    )
    .solved('2018-03-05', 'Vier dinsdagen achter elkaar gingen alle gesprekken door.');

  const besparing = tilburg
    .logs('2018-02-13', 'De besparing op uitkeringen komt nooit terug bij het experiment', {
      category: 'funding_silos',
      touches: [reintegratie],
      story:
        'Wie werk vindt, heeft geen uitkering nodig. Dat geld blijft bij werk en inkomen, terwijl zorg en veiligheid het experiment betalen.',
      ask: 'money',
      question: 'Mag een gemeente de besparing op uitkeringen teruggeven aan een ander domein?',
    })
    .goesUp('2018-02-22', { ask: 'money', question: 'Doet een van de steden dit al?' })
    .acknowledged('2018-02-26')
    .goesUp('2018-04-09', {
      to: szw,
      ask: 'legal_reading',
      question:
        'Mag een gemeente een overschot op uitkeringen inzetten voor begeleiding van ex-gedetineerden?',
      reason: 'Geen van de steden durft het zonder uitspraak van SZW.',
    })
    .acknowledged('2018-04-12')
    .answered(
      '2018-05-14',
      'answered',
      'Een overschot is vrij besteedbaar. Leg het vooraf vast, dan heeft de accountant er geen vraag over.',
    )
    .solved('2018-07-02', 'Ons college heeft het zo vastgelegd. Breda neemt de tekst over.');

  return { bezoek, besparing };
}
