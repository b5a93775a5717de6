import type { Cast } from '../cast.ts';

/** Four contributors in three domains, paid for until the end of the deal. */
export function reintegratieIsPaid({
  parties: { tilburg, breda, jenv, szw },
  experiments: { reintegratie },
}: Cast) {
  reintegratie.needs('2017-04-24', { 2017: 60_000, 2018: 180_000, 2019: 180_000 });

  reintegratie
    .asks('2017-04-24', tilburg, 2017, 30_000, {
      domain: 'work_income',
      instrument: 'college_decision',
      expectedOn: '2017-07-03',
    })
    .becomes('2017-06-20', 'granted')
    .becomes('2017-07-03', 'received')
    .becomes('2018-03-12', 'accounted_for');
  reintegratie
    .asks('2017-04-24', breda, 2017, 30_000, {
      domain: 'social',
      instrument: 'college_decision',
      expectedOn: '2017-07-03',
    })
    .becomes('2017-06-26', 'promised')
    .becomes('2017-08-29', 'granted', 'Het plan lag er; het budget kwam vier maanden later.')
    .becomes('2017-09-11', 'received')
    .becomes('2018-04-09', 'accounted_for');

  const budget = {
    instrument: 'budget_amendment',
    moneyKind: 'transition',
    duration: 'structural',
    expectedOn: '2017-11-09',
  } as const;
  reintegratie
    .asks('2017-10-09', tilburg, 2018, 60_000, { domain: 'work_income', ...budget })
    .becomes('2017-11-13', 'council_decision')
    .becomes('2018-01-15', 'received');
  reintegratie
    .asks('2017-10-09', breda, 2018, 60_000, { domain: 'social', ...budget })
    .becomes('2017-11-09', 'council_decision')
    .becomes('2018-01-15', 'received');
  reintegratie
    .asks('2017-11-06', jenv, 2018, 45_000, {
      domain: 'safety',
      instrument: 'decentralisation_payment',
      expectedOn: '2018-06-01',
    })
    .becomes('2017-12-18', 'promised')
    .becomes('2018-05-31', 'granted', 'In de meicirculaire.')
    .becomes('2018-07-02', 'received');
  reintegratie
    .asks('2017-11-06', szw, 2018, 15_000, {
      domain: 'work_income',
      instrument: 'grant_award',
      expectedOn: '2018-02-01',
    })
    .becomes('2018-02-26', 'granted')
    .becomes('2018-03-12', 'received');

  const decided = {
    instrument: 'council_decision',
    duration: 'structural',
    expectedOn: '2018-11-12',
  } as const;
  reintegratie
    .asks('2018-06-11', tilburg, 2019, 65_000, { domain: 'work_income', ...decided })
    .becomes('2018-11-12', 'council_decision');
  reintegratie
    .asks('2018-06-11', breda, 2019, 65_000, { domain: 'social', ...decided })
    .becomes('2018-11-08', 'council_decision');
  reintegratie
    .asks('2018-09-17', jenv, 2019, 50_000, {
      domain: 'safety',
      instrument: 'decentralisation_payment',
      expectedOn: '2019-06-03',
    })
    .becomes('2018-10-22', 'promised')
    .becomes('2018-11-19', 'granted', 'Per brief; betaling na de meicirculaire.');
}
