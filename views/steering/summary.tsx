import type { Summary } from '../../src/domain/steering/summary.ts';
import type { View } from '../view.ts';

/** How it stands, in one sentence; `ofYou` when a member of the steering group reads it. */
export function summaryWords(view: View, counts: Summary, ofYou: boolean): string {
  const { summary } = view.t.steering;
  return `${[...aboutCities(view, counts), summary.asked(counts.asked, ofYou)].join('; ')}.`;
}

function aboutCities(view: View, counts: Summary): string[] {
  const { summary } = view.t.steering;
  const { cities, trying, unjudged, waitingForMoney } = counts;
  if (!cities) return [summary.noCities];
  if (!trying) return [summary.noExperiments];
  const money = summary.waitingForMoney(waitingForMoney, cities);
  if (unjudged < cities) return [...aboutSchedule(view, counts), money];
  return waitingForMoney ? [summary.noneJudged(cities), money] : [summary.noneJudged(cities)];
}

/** A city without a verdict is not behind: the others are told of apart from it. */
function aboutSchedule({ t }: View, { cities, onSchedule, unjudged }: Summary): string[] {
  const { summary } = t.steering;
  if (!unjudged) return [summary.onSchedule(onSchedule, cities)];
  const judged = onSchedule
    ? summary.onSchedule(onSchedule, cities)
    : summary.behind(cities - unjudged, cities);
  return [judged, summary.unjudged(unjudged)];
}
