import type { Summary } from '../../src/domain/steering/summary.ts';
import type { View } from '../view.ts';

/** How it stands, in one sentence; `ofYou` when a member of the steering group reads it. */
export function summaryWords(view: View, counts: Summary, ofYou: boolean): string {
  const { summary } = view.t.steering;
  return `${[...aboutCities(view, counts), summary.asked(counts.asked, ofYou)].join('; ')}.`;
}

function aboutCities({ t }: View, { cities, trying, onSchedule, waitingForMoney }: Summary): string[] {
  const { summary } = t.steering;
  if (!cities) return [summary.noCities];
  if (!trying) return [summary.noExperiments];
  return [summary.onSchedule(onSchedule, cities), summary.waitingForMoney(waitingForMoney, cities)];
}
