import type { Cast } from '../cast.ts';

/** Paid for as long as it ran; what was left went back. */
export function leeuwardenPaid({ parties: { leeuwarden, szw }, experiments: { geldzorgen } }: Cast) {
  geldzorgen.needs('2017-09-18', { 2017: 15_000, 2018: 60_000 });
  geldzorgen
    .asks('2017-09-18', leeuwarden, 2017, 15_000, {
      domain: 'work_income',
      instrument: 'college_decision',
      expectedOn: '2017-11-07',
    })
    .becomes('2017-11-07', 'granted')
    .becomes('2017-11-20', 'received')
    .becomes('2018-04-23', 'accounted_for');
  geldzorgen
    .asks('2017-12-04', szw, 2018, 30_000, {
      domain: 'work_income',
      instrument: 'grant_award',
      expectedOn: '2018-02-01',
    })
    .becomes('2018-01-22', 'granted')
    .becomes('2018-02-12', 'received')
    .becomes('2018-10-29', 'accounted_for', 'Wat overbleef is terugbetaald.');
  geldzorgen
    .asks('2017-12-04', leeuwarden, 2018, 30_000, {
      domain: 'social',
      instrument: 'commitment',
      expectedOn: '2018-09-03',
    })
    .becomes('2017-12-18', 'promised')
    .becomes('2018-07-16', 'lapsed', 'Het experiment is gestopt; het geld was niet meer nodig.');
}
