import type { Cast } from '../cast.ts';

/** Moments with administrators around the team; Breda's council decides six weeks later than planned. */
export function transforensischPlans({
  parties: { tilburg, breda },
  experiments: { transforensisch },
}: Cast) {
  transforensisch
    .plans('2017-09-18', breda, 'Samenwerking met de GGZ getekend', { kind: 'agreement', for: '2017-12-15' })
    .replanned('2017-12-04', '2018-01-15', 'De GGZ heeft een vacature en tot januari geen behandelaar vrij.')
    .reached('2018-01-15');
  transforensisch
    .plans('2017-10-16', tilburg, 'Nulmeting met de vragenlijst', {
      kind: 'baseline_measurement',
      for: '2018-03-15',
    })
    .replanned('2018-03-12', '2018-04-12', 'De onderzoeker is nog niet gevonden.')
    .reached('2018-04-12');
  transforensisch
    .plans('2018-03-05', breda, 'Brief aan de raad over de eerste cliënten', {
      kind: 'council_letter',
      for: '2018-09-06',
    })
    .reached('2018-09-06');
  transforensisch
    .plans('2018-06-11', tilburg, 'Besluit van het college over geld voor 2019', {
      kind: 'college_decision',
      for: '2018-10-02',
      owner: 'Wethouder zorg Tilburg',
    })
    .reached('2018-10-02');
  transforensisch
    .plans('2018-06-11', breda, 'Raadsvoorstel geld voor 2019', {
      kind: 'council_proposal',
      for: '2018-12-13',
      owner: 'Burgemeester Breda',
    })
    .replanned(
      '2018-11-19',
      '2019-01-24',
      'De raad van december zit vol met de begroting, en wie indient is nog niet duidelijk.',
    );
  transforensisch.plans('2018-04-16', breda, 'Tussenrapport over de eerste dertig cliënten', {
    kind: 'interim_report',
    for: '2018-12-06',
    owner: 'Projectleider Breda',
  });
  transforensisch.plans('2018-10-22', tilburg, 'Besluit wie het team na de deal betaalt', {
    kind: 'securing_decision',
    for: '2019-06-25',
    owner: 'Wethouder zorg Tilburg',
  });
}
