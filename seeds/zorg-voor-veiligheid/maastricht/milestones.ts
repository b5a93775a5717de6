import type { Cast } from '../cast.ts';

/** Moments with administrators in Maastricht: one kept moving, and was missed in the end. */
export function maastrichtPlans({ parties: { maastricht }, experiments: { onaantastbaren } }: Cast) {
  onaantastbaren
    .plans('2017-10-02', maastricht, 'Besluit van het college over start en geld', {
      kind: 'college_decision',
      for: '2017-12-19',
      owner: 'Burgemeester',
    })
    .replanned('2017-12-11', '2018-03-06', 'Het college vraagt een kleiner plan.')
    .replanned(
      '2018-02-26',
      '2018-06-26',
      'Op 21 maart zijn er raadsverkiezingen; dit college besluit er niet meer over.',
    )
    .replanned(
      '2018-06-18',
      '2018-10-30',
      'Het nieuwe college wil eerst weten wie eigenaar is voor zorg. Die plek is leeg.',
    );
  onaantastbaren
    .plans('2018-01-29', maastricht, 'Raadsvoorstel bij de kadernota', {
      kind: 'council_proposal',
      for: '2018-07-03',
      owner: 'Burgemeester',
    })
    .reached('2018-07-03');
}
