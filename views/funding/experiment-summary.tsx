import type { Day } from '../../src/domain/calendar.ts';
import { type MoneyEnd, moneyEndsBefore } from '../../src/domain/funding/coverage.ts';
import { isSecured } from '../../src/domain/funding.ts';
import { date, euro } from '../format.ts';
import type { View } from '../view.ts';
import type { Line } from './line.tsx';
import type { FundingOfExperiment } from './section.tsx';

type Props = {
  view: View;
  experiment: { id: number; startsOn: Day; endsOn: Day };
  found: FundingOfExperiment;
  isOver: boolean;
  total: { need: number; gap: number };
};

/** In two sentences: how much is secured of what is needed, and whether the money ends before the experiment. */
export function FundingSummary({ view, experiment, found, isOver, total }: Props) {
  const lines = found.fundingLines.map(({ line }) => line);
  const hasMoney = total.gap < total.need;
  const end = isOver || !hasMoney ? null : moneyEndsBefore(experiment, found.fundingNeeds, lines);
  return (
    <>
      <p>{coveredOf(view, total)}</p>
      {end && <p class="overdue">{endOf(view, end, lines)}</p>}
    </>
  );
}

function coveredOf(view: View, { need, gap }: { need: number; gap: number }): string {
  const { section } = view.t.funding;
  if (need === 0) return section.noNeed;
  if (gap === 0) return section.enough(euro(need, view));
  if (gap === need) return section.none(euro(need, view));
  return section.short(euro(need - gap, view), euro(need, view), euro(gap, view));
}

function endOf(view: View, { year, from, days }: MoneyEnd, lines: Line[]): string {
  const { section } = view.t.funding;
  const hasAny = lines.some((line) => line.year === year && isSecured(line));
  if (!hasAny) return section.nothing(year);
  if (from <= view.today) return section.ended(year, date(from, view));
  return section.ends(year, date(from, view), view.t.common.days(days));
}
