import type { Cast } from '../cast.ts';

/** The city pays two thirds; what the ministry promised for 2018 is more than four months late. */
export function zoetermeerPays({ parties: { zoetermeer, vws }, experiments: { gezicht } }: Cast) {
  gezicht.needs('2017-10-02', { 2017: 15_000, 2018: 120_000, 2019: 120_000 });
  gezicht
    .asks('2017-10-02', zoetermeer, 2017, 15_000, {
      domain: 'social',
      instrument: 'college_decision',
      expectedOn: '2017-11-14',
    })
    .becomes('2017-11-14', 'granted')
    .becomes('2017-11-27', 'received')
    .becomes('2018-03-26', 'accounted_for');
  gezicht
    .asks('2017-11-06', zoetermeer, 2018, 80_000, {
      domain: 'care',
      instrument: 'budget_amendment',
      expectedOn: '2017-12-18',
    })
    .becomes('2017-12-18', 'council_decision')
    .becomes('2018-01-29', 'received');
  gezicht
    .asks('2018-01-15', vws, 2018, 40_000, {
      domain: 'care',
      instrument: 'spuk',
      moneyKind: 'transition',
      expectedOn: '2018-07-16',
      note: 'De regeling zou in juli klaar zijn.',
    })
    .becomes('2018-03-26', 'promised', 'Per mail van VWS.');
  gezicht
    .asks('2018-09-03', zoetermeer, 2019, 80_000, {
      domain: 'care',
      instrument: 'council_decision',
      expectedOn: '2018-11-12',
    })
    .becomes('2018-11-12', 'council_decision');
  gezicht.asks('2018-10-15', vws, 2019, 40_000, {
    domain: 'care',
    instrument: 'spuk',
    moneyKind: 'transition',
    expectedOn: '2019-03-01',
  });
}
