import {
  addDays,
  addWorkingDays,
  type Day,
  type HolidayName,
  holidayOn,
  isWorkingDay,
  prinsjesdag,
} from './calendar.ts';
import { isWeekend, yearOf } from './day.ts';
import type { PeriodKind } from './meeting.ts';

/** Days on which administrators are away, `fromOn` up to and including `untilOn`. */
export type AwayPeriod = { kind: PeriodKind; label: string; fromOn: Day; untilOn: Day };

export type Warning =
  | { code: 'moved_for_holiday'; from: Day }
  | { code: PeriodKind; label: string }
  | { code: 'prinsjesdag' }
  | { code: 'bridge_day' };

/** What makes a day unwise for a meeting, though not impossible. */
export function warningsFor(on: Day, periods: readonly AwayPeriod[]): Warning[] {
  const warnings: Warning[] = periods
    .filter(({ fromOn, untilOn }) => fromOn <= on && on <= untilOn)
    .map(({ kind, label }) => ({ code: kind, label }));
  if (on === prinsjesdag(yearOf(on))) warnings.push({ code: 'prinsjesdag' });
  if (isBridgeDay(on)) warnings.push({ code: 'bridge_day' });
  return warnings;
}

/** Whether a meeting can be held on this day; never on a weekend, never on a statutory holiday. */
export function refuseMeetingDay(
  on: Day,
): { ok: true } | { ok: false; refusal: 'weekend' | 'holiday'; holiday?: HolidayName } {
  if (isWeekend(on)) return { ok: false, refusal: 'weekend' };
  const holiday = holidayOn(on);
  return holiday ? { ok: false, refusal: 'holiday', holiday } : { ok: true };
}

/** What the coalition agreed on, in working days: three terms before a meeting and one after it. */
export type DeadlinePolicy = {
  updatesDueDays: number;
  agendaDueDays: number;
  circulateDueDays: number;
  minutesDueDays: number;
};

/** The deadlines of a meeting: updates in, agenda generated, agenda circulated, and afterwards the minutes. */
export const deadlinesFor = (on: Day, policy: DeadlinePolicy) => ({
  updatesDueOn: addWorkingDays(on, -policy.updatesDueDays),
  agendaDueOn: addWorkingDays(on, -policy.agendaDueDays),
  circulateDueOn: addWorkingDays(on, -policy.circulateDueDays),
  minutesDueOn: addWorkingDays(on, policy.minutesDueDays),
});

/** A single working day between a holiday and a weekend or another holiday. */
const isBridgeDay = (day: Day): boolean =>
  isWorkingDay(day) && !isWorkingDay(addDays(day, -1)) && !isWorkingDay(addDays(day, 1));
