import { type Day, workingDaysBetween } from '../calendar.ts';
import { yearOf } from '../day.ts';
import { type FundingRung, isLost, isSecured } from '../funding.ts';

/** A decision can come a year before the start, and accounting a year after the end. */
const YEARS_AROUND_THE_RUN = 1;

type Run = { startsOn: Day; endsOn: Day };

type Expected = { rung: FundingRung; expectedOn: Day | null };

/** Whether a line is past the day on which it was expected, and neither secured nor lost. */
export const isLate = (line: Expected, today: Day): line is Expected & { expectedOn: Day } =>
  line.expectedOn !== null && line.expectedOn < today && !isSecured(line) && !isLost(line);

/** Working days that a line is late; 0 when it is not, and in a weekend right after the day on which it was expected. */
export const workingDaysLate = (line: Expected, today: Day): number =>
  isLate(line, today) ? workingDaysBetween(line.expectedOn, today) : 0;

/** Whether a need fits the experiment. Refusal: `year_outside_run` (more than a year before or after it). */
export function decideNeed<N extends { year: number }>(experiment: Run, need: N) {
  if (!isNearRun(experiment, need.year)) return { ok: false, refusal: 'year_outside_run' } as const;
  return { ok: true, need } as const;
}

/**
 * Whether a new line fits the experiment, with the first step of its ladder.
 * Refusals: `year_outside_run`, `starts_at_an_end` (nothing to record when it was rejected at once: record
 * that it was asked, and then the end), `in_the_future`.
 */
export function decideLine<L extends { year: number; rung: FundingRung }>(
  experiment: Run,
  line: L,
  onDate: Day,
  today: Day,
) {
  if (!isNearRun(experiment, line.year)) return { ok: false, refusal: 'year_outside_run' } as const;
  if (isLost(line)) return { ok: false, refusal: 'starts_at_an_end' } as const;
  if (onDate > today) return { ok: false, refusal: 'in_the_future' } as const;
  return { ok: true, line, step: { rung: line.rung, onDate } } as const;
}

const isNearRun = (run: Run, year: number) => yearsNear(run).includes(year);

/** The years for which money of an experiment can be recorded, in order. */
export const yearsNear = (run: Run): number[] =>
  yearsBetween(yearOf(run.startsOn) - YEARS_AROUND_THE_RUN, yearOf(run.endsOn) + YEARS_AROUND_THE_RUN);

/** The years to ask a need for: those of the run, the one after it, and where `known` money is already. */
export function yearsToAsk(run: Run, known: readonly number[]): number[] {
  const asked = yearsBetween(yearOf(run.startsOn), yearOf(run.endsOn) + YEARS_AROUND_THE_RUN);
  return [...new Set([...asked, ...known])].sort((a, b) => a - b);
}

const yearsBetween = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
