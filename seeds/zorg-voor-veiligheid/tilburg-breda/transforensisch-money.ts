import type { Cast } from '../cast.ts';

/** Care pays most; in 2019 Breda's council still has to decide. */
export function transforensischIsPaid({
  parties: { tilburg, breda, vws },
  experiments: { transforensisch },
}: Cast) {
  transforensisch.needs('2017-09-18', { 2017: 40_000, 2018: 220_000, 2019: 170_000 });

  const start = { domain: 'care', instrument: 'college_decision', expectedOn: '2017-11-01' } as const;
  transforensisch
    .asks('2017-09-18', tilburg, 2017, 20_000, start)
    .becomes('2017-10-31', 'granted')
    .becomes('2017-11-13', 'received')
    .becomes('2018-05-07', 'accounted_for');
  transforensisch
    .asks('2017-09-18', breda, 2017, 20_000, start)
    .becomes('2017-11-28', 'granted')
    .becomes('2017-12-11', 'received')
    .becomes('2018-05-07', 'accounted_for');

  transforensisch
    .asks('2017-10-16', vws, 2018, 100_000, {
      domain: 'care',
      instrument: 'spuk',
      moneyKind: 'transition',
      expectedOn: '2018-01-31',
    })
    .becomes('2017-11-27', 'promised')
    .becomes('2018-01-15', 'granted')
    .becomes('2018-02-19', 'received');
  transforensisch
    .asks('2017-10-16', tilburg, 2018, 60_000, {
      domain: 'care',
      instrument: 'budget_amendment',
      expectedOn: '2017-12-18',
    })
    .becomes('2017-12-18', 'council_decision')
    .becomes('2018-01-22', 'received');
  transforensisch
    .asks('2017-10-16', breda, 2018, 60_000, {
      domain: 'safety',
      instrument: 'budget_amendment',
      expectedOn: '2017-12-21',
    })
    .becomes('2017-12-21', 'council_decision')
    .becomes('2018-01-22', 'received');

  transforensisch
    .asks('2018-08-27', vws, 2019, 80_000, {
      domain: 'care',
      instrument: 'spuk',
      moneyKind: 'transition',
      expectedOn: '2019-01-31',
    })
    .becomes('2018-10-08', 'promised')
    .becomes('2018-11-12', 'granted');
  transforensisch
    .asks('2018-08-27', tilburg, 2019, 50_000, {
      domain: 'care',
      instrument: 'council_decision',
      expectedOn: '2018-11-12',
    })
    .becomes('2018-10-02', 'promised')
    .becomes('2018-11-12', 'council_decision');
  transforensisch
    .asks('2018-08-27', breda, 2019, 40_000, {
      domain: 'safety',
      instrument: 'council_decision',
      expectedOn: '2018-12-13',
    })
    .becomes('2018-10-16', 'promised', 'Het college is voor; de raad beslist.');
}
