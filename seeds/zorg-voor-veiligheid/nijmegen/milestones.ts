import type { Cast } from '../cast.ts';

/** Moments with administrators in Nijmegen; the agreement on data waits for an answer. */
export function nijmegenPlans({ parties: { nijmegen }, experiments: { hitmachine, sneller } }: Cast) {
  hitmachine
    .plans('2017-10-09', nijmegen, 'DPIA koppeling met de strafrechtketen', {
      kind: 'dpia',
      for: '2018-02-28',
    })
    .replanned('2018-02-19', '2018-05-31', 'De AVG gaat op 25 mei in; wij doen het in één keer goed.')
    .replanned('2018-05-28', '2018-06-14', 'De jurist is ziek.')
    .reached('2018-06-14');
  hitmachine
    .plans('2017-10-09', nijmegen, 'Advies van de functionaris gegevensbescherming', {
      kind: 'dpo_advice',
      for: '2018-03-29',
    })
    .replanned('2018-03-19', '2018-07-12', 'De DPIA is nog niet klaar.')
    .reached('2018-07-12');
  hitmachine
    .plans('2017-10-09', nijmegen, 'Convenant gegevensdeling met het OM', {
      kind: 'data_agreement',
      for: '2018-05-31',
      owner: 'Burgemeester',
    })
    .replanned('2018-05-14', '2018-10-31', 'Zonder grondslag tekent het OM niet.')
    .replanned(
      '2018-10-15',
      '2019-02-28',
      'De vraag ligt bij de minister; tot het antwoord er is kan niemand tekenen.',
    );
  hitmachine
    .plans('2018-04-09', nijmegen, 'Brief aan de raad over de proef', {
      kind: 'council_letter',
      for: '2018-09-12',
    })
    .reached('2018-09-12');

  sneller
    .plans('2017-10-02', nijmegen, 'Afspraak over mandaat met vier partners', {
      kind: 'agreement',
      for: '2017-12-18',
    })
    .replanned('2017-12-11', '2018-04-19', 'Twee partners moeten het eerst aan hun bestuur vragen.')
    .reached('2018-04-19');
  sneller
    .plans('2017-11-20', nijmegen, 'Eerste kwartaalcijfers', { kind: 'interim_report', for: '2018-07-05' })
    .reached('2018-07-03');
  sneller
    .plans('2018-05-14', nijmegen, 'Besluit om de werkwijze te houden', {
      kind: 'securing_decision',
      for: '2018-12-18',
      owner: 'College',
    })
    .reached('2018-11-13');
}
