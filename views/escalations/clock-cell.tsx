import { workingDaysBetween } from '../../src/domain/calendar.ts';
import { type LineOfState, lineOfState, type Placed } from '../../src/domain/escalation/line-of-state.ts';
import type { Stay } from '../../src/domain/escalation.ts';
import { date } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import type { View } from '../view.ts';

/** Where a row of a list lies; what only the file tells (since when, how it ended) is left out. */
export const lineOfRow = (view: View, bottleneck: Placed, escalation: Stay | null): LineOfState =>
  lineOfState({ bottleneck, escalation, handedOverOn: null, closure: null, today: view.today });

/** By when, and what: "do 13 dec, antwoord". */
export function DueWords({ view, line }: { view: View; line: LineOfState }) {
  if (!('by' in line)) return null;
  return (
    <span>
      <span class="nowrap">{date(line.by, view)}</span>{' '}
      <span class="beneath">{view.t.escalations.clock.kind[line.code]}</span>
    </span>
  );
}

/** How the clock in view stands: "nog 3 werkdagen", "8 werkdagen te laat". */
export function ClockWords({ view, line }: { view: View; line: LineOfState }) {
  const { clock } = view.t.escalations;
  if (!('by' in line)) return null;
  if (line.by < view.today) return <strong class="overdue">{lateWords(view, line.daysLate)}</strong>;
  if (line.pausedUntil) return <span class="quiet">{clock.paused(date(line.pausedUntil, view))}</span>;
  const left = workingDaysBetween(view.today, line.by);
  return <span>{left > 0 ? clock.left(view.t.common.workingDays(left)) : clock.today}</span>;
}
