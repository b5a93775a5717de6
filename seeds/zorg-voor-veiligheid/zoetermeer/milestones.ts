import type { Cast } from '../cast.ts';

/** Moments with administrators in Zoetermeer. */
export function zoetermeerPlans({ parties: { zoetermeer }, experiments: { gezicht } }: Cast) {
  gezicht
    .plans('2017-10-02', zoetermeer, 'Besluit om in twee wijken te beginnen', {
      kind: 'college_decision',
      for: '2017-12-05',
      owner: 'Wethouder zorg en welzijn',
    })
    .reached('2017-12-05');
  gezicht
    .plans('2017-11-06', zoetermeer, 'Afspraken met politie en meldkamer', {
      kind: 'agreement',
      for: '2018-03-29',
    })
    .replanned('2018-03-19', '2018-05-24', 'Bij de politie is de plek van wijkchef leeg.')
    .reached('2018-05-22');
  gezicht
    .plans('2017-11-06', zoetermeer, 'Nulmeting spoedmeldingen', {
      kind: 'baseline_measurement',
      for: '2018-06-28',
    })
    .replanned('2018-06-18', '2018-09-13', 'De meldkamer levert pas na de zomer per wijk.')
    .reached('2018-09-13');
  gezicht.plans('2018-06-25', zoetermeer, 'Brief aan de raad over het eerste jaar', {
    kind: 'council_letter',
    for: '2019-02-11',
    owner: 'Wethouder zorg en welzijn',
  });
  gezicht.plans('2018-09-17', zoetermeer, 'Tussenrapport twee wijken', {
    kind: 'interim_report',
    for: '2019-03-14',
  });
}
