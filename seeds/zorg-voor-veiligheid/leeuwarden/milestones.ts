import type { Cast } from '../cast.ts';

/** Moments with administrators in Leeuwarden, up to what it wrote down for the others. */
export function leeuwardenPlanned({ parties: { leeuwarden }, experiments: { geldzorgen } }: Cast) {
  geldzorgen
    .plans('2017-09-18', leeuwarden, 'Convenant met drie corporaties', {
      kind: 'agreement',
      for: '2017-12-07',
    })
    .replanned('2017-12-04', '2017-12-14', 'Eén corporatie moest het nog aan haar bestuur voorleggen.')
    .reached('2017-12-14');
  geldzorgen
    .plans('2018-01-15', leeuwarden, 'Deelrapportage: wat wij leerden', {
      kind: 'interim_report',
      for: '2018-09-20',
    })
    .reached('2018-09-13');
}
