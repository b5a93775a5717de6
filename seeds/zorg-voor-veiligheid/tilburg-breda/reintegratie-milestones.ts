import type { Cast } from '../cast.ts';

/** Moments with administrators around re-integration. */
export function reintegratiePlans({ parties: { tilburg, breda }, experiments: { reintegratie } }: Cast) {
  reintegratie
    .plans('2017-04-24', tilburg, 'Convenant met gevangenis en reclassering', {
      kind: 'agreement',
      for: '2017-09-29',
      owner: 'Burgemeester Tilburg',
    })
    .reached('2017-09-28');
  reintegratie
    .plans('2017-04-24', tilburg, 'Nulmeting op vijf leefgebieden', {
      kind: 'baseline_measurement',
      for: '2018-01-31',
    })
    .reached('2018-01-31');
  reintegratie
    .plans('2018-01-15', breda, 'DPIA bezoek in de gevangenis', {
      kind: 'dpia',
      for: '2018-04-26',
      owner: 'Gemeentesecretaris',
    })
    .replanned('2018-04-09', '2018-06-21', 'Eerst is nodig wat de AVG vraagt, die op 25 mei ingaat.')
    .reached('2018-06-21');
  reintegratie
    .plans('2018-01-15', breda, 'Advies van de functionaris gegevensbescherming', {
      kind: 'dpo_advice',
      for: '2018-05-31',
    })
    .replanned('2018-05-14', '2018-07-12', 'Het advies volgt op de DPIA, en die schoof op.')
    .reached('2018-07-10');
  reintegratie
    .plans('2018-03-12', tilburg, 'Deelrapportage na honderd deelnemers', {
      kind: 'interim_report',
      for: '2018-10-18',
    })
    .replanned('2018-10-08', '2018-10-25', 'De cijfers van Breda kwamen een week later.')
    .reached('2018-10-25');
  reintegratie
    .plans('2018-04-16', tilburg, 'Bezoek van beide burgemeesters aan de gevangenis', {
      kind: 'other',
      for: '2018-09-13',
      owner: 'Burgemeester Tilburg',
    })
    .replanned('2018-08-27', '2018-10-11', 'Zomerreces: pas in oktober kunnen beiden.')
    .reached('2018-10-11');
  reintegratie
    .plans('2018-06-11', breda, 'Raadsbesluit begroting 2019', {
      kind: 'council_proposal',
      for: '2018-11-08',
      owner: 'Wethouder zorg en veilig thuis Breda',
    })
    .reached('2018-11-08');
  reintegratie.plans('2018-09-03', tilburg, 'Besluit over het werk na 2019', {
    kind: 'securing_decision',
    for: '2019-05-21',
    owner: 'College Tilburg',
  });
}
