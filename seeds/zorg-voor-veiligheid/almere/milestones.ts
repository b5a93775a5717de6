import type { Cast } from '../cast.ts';

/** Moments with administrators in Almere. */
export function almerePlans({ parties: { almere }, experiments: { gezin } }: Cast) {
  gezin
    .plans('2017-04-10', almere, 'Convenant met scholen, politie en wijkteams', {
      kind: 'agreement',
      for: '2017-09-28',
      owner: 'Burgemeester',
    })
    .replanned(
      '2017-09-11',
      '2017-10-30',
      'School en politie willen eerst vastleggen wie het dossier bijhoudt.',
    )
    .reached('2017-10-30');
  gezin
    .plans('2017-04-10', almere, 'Nulmeting verzuim en meldingen', {
      kind: 'baseline_measurement',
      for: '2017-12-15',
    })
    .reached('2017-12-14');
  gezin
    .plans('2017-11-20', almere, 'DPIA gezinsaanpak', {
      kind: 'dpia',
      for: '2018-05-18',
      owner: 'Gemeentesecretaris',
    })
    .reached('2018-05-17');
  gezin
    .plans('2017-11-20', almere, 'Brief aan de raad over het eerste jaar', {
      kind: 'council_letter',
      for: '2018-06-21',
      owner: 'Wethouder jeugd',
    })
    .replanned(
      '2018-05-28',
      '2018-07-05',
      'De nieuwe wethouder begint half juni en wil de brief zelf tekenen.',
    )
    .reached('2018-07-05');
  gezin.plans('2018-06-18', almere, 'Deelrapportage na een jaar', {
    kind: 'interim_report',
    for: '2018-12-20',
    owner: 'Projectleider Almere',
  });
  gezin.plans('2018-10-08', almere, 'Borging in de kadernota 2020', {
    kind: 'securing_decision',
    for: '2019-06-13',
    owner: 'Wethouder jeugd en onderwijs',
  });
}
