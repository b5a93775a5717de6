import type { Cast } from '../cast.ts';

/** The city pays most by itself; for Hitmachine one promise of 2018 is still open. */
export function nijmegenPays({
  parties: { nijmegen, bzk, jenv },
  experiments: { hitmachine, sneller },
}: Cast) {
  hitmachine.needs('2017-05-15', { 2017: 25_000, 2018: 95_000, 2019: 50_000 });
  hitmachine
    .asks('2017-05-15', nijmegen, 2017, 25_000, {
      domain: 'safety',
      instrument: 'college_decision',
      expectedOn: '2017-07-04',
    })
    .becomes('2017-07-04', 'granted')
    .becomes('2017-07-17', 'received')
    .becomes('2018-02-26', 'accounted_for');
  hitmachine
    .asks('2017-12-04', nijmegen, 2018, 50_000, {
      domain: 'safety',
      instrument: 'budget_amendment',
      moneyKind: 'transition',
      expectedOn: '2018-01-31',
    })
    .becomes('2018-01-31', 'council_decision')
    .becomes('2018-02-12', 'received');
  hitmachine
    .asks('2018-01-22', bzk, 2018, 25_000, {
      domain: 'social',
      instrument: 'grant_award',
      expectedOn: '2018-06-01',
    })
    .becomes('2018-04-09', 'promised')
    .becomes('2018-09-10', 'granted')
    .becomes('2018-10-01', 'received');
  hitmachine
    .asks('2018-01-22', jenv, 2018, 20_000, {
      domain: 'safety',
      instrument: 'commitment',
      expectedOn: '2018-12-14',
    })
    .becomes('2018-06-25', 'promised', 'Voor een onderzoeker die meekijkt.');
  hitmachine
    .asks('2018-10-01', nijmegen, 2019, 50_000, {
      domain: 'safety',
      instrument: 'budget_amendment',
      expectedOn: '2018-11-14',
    })
    .becomes('2018-11-14', 'council_decision');

  sneller.needs('2017-10-02', { 2017: 10_000, 2018: 55_000, 2019: 55_000 });
  sneller
    .asks('2017-10-02', nijmegen, 2017, 10_000, {
      domain: 'social',
      instrument: 'college_decision',
      expectedOn: '2017-10-17',
    })
    .becomes('2017-10-17', 'granted')
    .becomes('2017-10-30', 'received')
    .becomes('2018-02-26', 'accounted_for');
  const structural = { domain: 'care', instrument: 'budget_amendment', duration: 'structural' } as const;
  sneller
    .asks('2017-11-20', nijmegen, 2018, 55_000, { ...structural, expectedOn: '2017-12-20' })
    .becomes('2017-12-20', 'council_decision')
    .becomes('2018-01-22', 'received');
  sneller
    .asks('2018-09-10', nijmegen, 2019, 55_000, { ...structural, expectedOn: '2018-11-14' })
    .becomes('2018-11-14', 'council_decision');
}
