import type { Cast } from '../cast.ts';

/** Asked four times. Nobody is against it, and the money is never freed. */
export function maastrichtAsks({ parties: { maastricht, jenv }, experiments: { onaantastbaren } }: Cast) {
  onaantastbaren.needs('2017-10-09', { 2017: 30_000, 2018: 140_000, 2019: 140_000 });

  onaantastbaren
    .asks('2017-10-09', maastricht, 2018, 90_000, {
      domain: 'care',
      instrument: 'college_decision',
      moneyKind: 'transition',
      duration: 'structural',
      expectedOn: '2017-12-19',
    })
    .becomes(
      '2017-12-19',
      'rejected',
      'Het college gelooft erin, maar wil eerst zien dat het werkt. Zonder geld kan dat niet.',
    );
  onaantastbaren
    .asks('2018-01-29', maastricht, 2018, 70_000, {
      domain: 'safety',
      instrument: 'council_decision',
      expectedOn: '2018-07-03',
    })
    .becomes('2018-07-03', 'rejected', 'De raad dekt bij de kadernota eerst het tekort op de jeugdzorg.');
  onaantastbaren
    .asks('2018-02-22', jenv, 2018, 50_000, {
      domain: 'safety',
      instrument: 'cofinancing',
      expectedOn: '2018-06-01',
    })
    .becomes('2018-03-15', 'promised', 'Als de gemeente vóór 1 september hetzelfde inlegt.')
    .becomes('2018-09-03', 'lapsed', 'De gemeente legde niets in; de toezegging is vervallen.');
  onaantastbaren
    .asks('2018-09-10', maastricht, 2019, 100_000, {
      domain: 'care',
      instrument: 'budget_amendment',
      duration: 'structural',
      expectedOn: '2018-11-13',
    })
    .becomes('2018-11-13', 'rejected', 'Het voorstel haalde de begroting niet.');
  onaantastbaren.asks('2018-11-20', maastricht, 2019, 60_000, {
    domain: 'social',
    instrument: 'college_decision',
    expectedOn: '2019-03-29',
    note: 'Kleiner plan: vijf mensen in plaats van vijftien.',
  });
}
