import type { Day } from '../../src/domain/calendar.ts';

type Period = [label: string, fromOn: Day, untilOn: Day];

/** As set by the ministry of education; the spring, summer and autumn holidays are spread over three regions. */
export const schoolHolidays: Period[] = [
  ['Kerstvakantie', '2017-12-23', '2018-01-07'],
  ['Voorjaarsvakantie zuid', '2018-02-10', '2018-02-18'],
  ['Voorjaarsvakantie noord en midden', '2018-02-24', '2018-03-04'],
  ['Meivakantie', '2018-04-28', '2018-05-06'],
  ['Zomervakantie zuid', '2018-07-07', '2018-08-19'],
  ['Zomervakantie midden', '2018-07-14', '2018-08-26'],
  ['Zomervakantie noord', '2018-07-21', '2018-09-02'],
  ['Herfstvakantie zuid', '2018-10-13', '2018-10-21'],
  ['Herfstvakantie noord en midden', '2018-10-20', '2018-10-28'],
  ['Kerstvakantie', '2018-12-22', '2019-01-06'],
  ['Voorjaarsvakantie noord', '2019-02-16', '2019-02-24'],
  ['Voorjaarsvakantie midden', '2019-02-23', '2019-03-03'],
  ['Voorjaarsvakantie zuid', '2019-03-02', '2019-03-10'],
  ['Meivakantie', '2019-04-27', '2019-05-05'],
  ['Zomervakantie zuid', '2019-07-06', '2019-08-18'],
  ['Zomervakantie noord', '2019-07-13', '2019-08-25'],
  ['Zomervakantie midden', '2019-07-20', '2019-09-01'],
  ['Herfstvakantie zuid', '2019-10-12', '2019-10-20'],
  ['Herfstvakantie noord en midden', '2019-10-19', '2019-10-27'],
];

/** Rounded off over the cities: each council has its own. */
export const councilRecess: Period[] = [
  ['Kerstreces gemeenteraden', '2017-12-22', '2018-01-07'],
  ['Verkiezingsreces gemeenteraden', '2018-03-09', '2018-03-28'],
  ['Meireces gemeenteraden', '2018-04-27', '2018-05-06'],
  ['Zomerreces gemeenteraden', '2018-07-13', '2018-08-26'],
  ['Herfstreces gemeenteraden', '2018-10-13', '2018-10-28'],
  ['Kerstreces gemeenteraden', '2018-12-21', '2019-01-06'],
  ['Voorjaarsreces gemeenteraden', '2019-02-22', '2019-03-08'],
  ['Meireces gemeenteraden', '2019-04-26', '2019-05-05'],
  ['Zomerreces gemeenteraden', '2019-07-12', '2019-08-25'],
  ['Herfstreces gemeenteraden', '2019-10-12', '2019-10-27'],
];

export const closedDays: Period[] = [
  ['Departementen gesloten na Hemelvaart', '2018-05-11', '2018-05-11'],
  ['Departementen gesloten rond de jaarwisseling', '2018-12-24', '2018-12-31'],
  ['Departementen gesloten na Hemelvaart', '2019-05-31', '2019-05-31'],
];
