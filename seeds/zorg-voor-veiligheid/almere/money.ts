import type { Cast } from '../cast.ts';

/** Social domain and safety each pay; for 2019 half of it is there. */
export function almerePays({ parties: { almere, jenv, ocw }, experiments: { gezin } }: Cast) {
  gezin.needs('2017-05-08', { 2017: 45_000, 2018: 110_000, 2019: 60_000 });

  gezin
    .asks('2017-05-08', almere, 2017, 25_000, {
      domain: 'social',
      instrument: 'college_decision',
      expectedOn: '2017-07-17',
    })
    .becomes('2017-06-12', 'promised')
    .becomes('2017-07-11', 'granted', 'Besluit van het college.')
    .becomes('2017-07-24', 'received')
    .becomes('2018-03-19', 'accounted_for');
  gezin
    .asks('2017-05-08', jenv, 2017, 20_000, {
      domain: 'safety',
      instrument: 'grant_award',
      expectedOn: '2017-07-03',
    })
    .becomes('2017-09-04', 'granted', 'Vier maanden na de aanvraag.')
    .becomes('2017-09-25', 'received')
    .becomes('2018-04-16', 'accounted_for');

  gezin
    .asks('2017-11-20', almere, 2018, 70_000, {
      domain: 'social',
      instrument: 'budget_amendment',
      moneyKind: 'transition',
      duration: 'structural',
      expectedOn: '2018-02-01',
    })
    .becomes('2017-12-11', 'promised')
    .becomes('2018-02-01', 'council_decision')
    .becomes('2018-02-12', 'received');
  gezin
    .asks('2017-11-20', jenv, 2018, 40_000, {
      domain: 'safety',
      instrument: 'grant_award',
      expectedOn: '2018-03-01',
    })
    .becomes('2018-01-22', 'promised')
    .becomes('2018-03-05', 'granted')
    .becomes('2018-03-26', 'received');

  gezin
    .asks('2018-09-03', almere, 2019, 30_000, {
      domain: 'social',
      instrument: 'budget_amendment',
      expectedOn: '2018-11-08',
    })
    .becomes('2018-11-08', 'council_decision', 'De raad wil in juni zien of het werkt.');
  gezin
    .asks('2018-09-03', jenv, 2019, 15_000, {
      domain: 'safety',
      instrument: 'grant_award',
      expectedOn: '2019-02-01',
    })
    .becomes('2018-10-15', 'promised');
  gezin.asks('2018-10-08', ocw, 2019, 15_000, {
    domain: 'social',
    instrument: 'cofinancing',
    expectedOn: '2019-01-15',
    note: 'Voor de gezinscoach op school.',
  });
}
