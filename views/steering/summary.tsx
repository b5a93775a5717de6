import type { Summary } from '../../src/domain/steering/summary.ts';
import type { View } from '../view.ts';

/** How it stands, in one sentence; `ofYou` when a member of the steering group reads it. */
export function summaryWords(view: View, counts: Summary, ofYou: boolean): string {
  const { summary } = view.t.steering;
  const { cities, onSchedule, waitingForMoney, asked } = counts;
  const aboutCities = cities
    ? [summary.onSchedule(onSchedule, cities), summary.waitingForMoney(waitingForMoney, cities)]
    : [summary.noCities];
  return `${[...aboutCities, summary.asked(asked, ofYou)].join('; ')}.`;
}
