import { addDays, type Day, daysBetween } from '../calendar.ts';
import { yearOf } from '../day.ts';
import { type Funding, fundingOfYear, type Line, type Need } from './year.ts';

type Run = { id: number; startsOn: Day; endsOn: Day };

/** `from` is the first day without secured money, `days` how many days of the experiment lie from there on. */
export type MoneyEnd = { year: number; from: Day; days: number };

/**
 * Where secured money ends before the experiment does; null when it lasts. Money of a year is taken to be spent
 * evenly over the days on which the experiment runs in that year. A year without a stated need is covered.
 */
export function moneyEndsBefore(
  experiment: Run,
  needs: readonly Need[],
  lines: readonly Line[],
): MoneyEnd | null {
  const isOwn = (row: { experimentId: number }) => row.experimentId === experiment.id;
  const [ownNeeds, ownLines] = [needs.filter(isOwn), lines.filter(isOwn)];
  for (let year = yearOf(experiment.startsOn); year <= yearOf(experiment.endsOn); year++) {
    const funding = fundingOfYear(ownNeeds, ownLines, year);
    if (funding.gap > 0) return endWithin(year, experiment, funding);
  }
  return null;
}

function endWithin(year: number, run: Run, { secured, need }: Funding): MoneyEnd {
  const first = run.startsOn > `${year}-01-01` ? run.startsOn : `${year}-01-01`;
  const last = run.endsOn < `${year}-12-31` ? run.endsOn : `${year}-12-31`;
  const coveredDays = Math.floor(((daysBetween(first, last) + 1) * secured) / need);
  const from = addDays(first, coveredDays);
  return { year, from, days: daysBetween(from, run.endsOn) + 1 };
}
