import { addDays, type Day } from '../calendar.ts';
import { yearOf } from '../day.ts';
import { moneyEndsBefore } from '../funding/coverage.ts';
import { isLate, workingDaysLate } from '../funding/line.ts';
import { fundingOfYear } from '../funding/year.ts';
import type { ExperimentFacts, LineFacts } from './facts.ts';
import type { Verdict } from './judgement.ts';
import { MONEY_ENDS_WEEKS } from './rules.ts';

/** The running year decides; money that is late or about to end asks attention before it is short. */
export function judgeFunding(experiment: ExperimentFacts, today: Day): Verdict {
  const year = yearOf(today);
  const { need, promised, gap } = fundingOfYear(experiment.needs, experiment.lines, year);
  if (gap > 0 && promised === 0) return { light: 'stuck', finding: { code: 'nothing_promised', year, gap } };
  const late = latest(experiment.lines, today);
  if (late) return { light: 'attention', finding: { code: 'money_late', ...late } };
  if (gap > 0) return { light: 'attention', finding: { code: 'promised_not_secured', year, gap } };
  const from = endsSoon(experiment, today);
  if (from !== null) return { light: 'attention', finding: { code: 'money_ends', from } };
  if (need === 0) return { light: 'none', finding: { code: noNeed(experiment, year), year } };
  return { light: 'on_track', finding: { code: 'secured', year } };
}

/** Nothing is needed when that was recorded, or when the experiment does not run in this year. */
function noNeed({ needs, startsOn, endsOn }: ExperimentFacts, year: number) {
  const runs = yearOf(startsOn) <= year && year <= yearOf(endsOn);
  return runs && !needs.some((need) => need.year === year) ? 'need_unknown' : 'no_need';
}

function latest(lines: readonly LineFacts[], today: Day) {
  const [worst] = lines
    .filter((line) => isLate(line, today))
    .sort((a, b) => ((a.expectedOn ?? '') < (b.expectedOn ?? '') ? -1 : 1));
  if (!worst) return undefined;
  return { lineId: worst.id, instrument: worst.instrument, workingDays: workingDaysLate(worst, today) };
}

/** Counted from this year on: a gap of earlier years is history. */
function endsSoon(experiment: ExperimentFacts, today: Day): Day | null {
  const firstDay = `${yearOf(today)}-01-01`;
  const ahead = experiment.startsOn < firstDay ? { ...experiment, startsOn: firstDay } : experiment;
  const end = moneyEndsBefore(ahead, experiment.needs, experiment.lines);
  return end && end.from <= addDays(today, MONEY_ENDS_WEEKS * 7) ? end.from : null;
}
