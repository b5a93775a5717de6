import { addDays, type Day } from '../../calendar.ts';
import { yearOf } from '../../day.ts';
import { moneyEndsBefore } from '../../funding/coverage.ts';
import { isLate, workingDaysLate } from '../../funding/line.ts';
import { fundingOfYear } from '../../funding/year.ts';
import { isLost } from '../../funding.ts';
import { groupedBy } from '../../grouped.ts';
import { aboutExperiment, type Candidate } from '../candidate.ts';
import type { AgendaPolicy } from '../policy.ts';
import { type AgendaState, type Experiment, type FundingLine, isNews, underWay } from '../state.ts';
import { weigh } from '../weight.ts';

/** What this year's need, or soon next year's, lacks in secured money. */
export function fundingGaps(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  const needsOf = groupedBy(state.needs, experimentIdOf);
  const linesOf = groupedBy(state.fundingLines, experimentIdOf);
  return underWay(state).flatMap((experiment) =>
    yearsAhead(state, policy).flatMap((year) => {
      const { need, gap } = fundingOfYear(needsOf(experiment.id), linesOf(experiment.id), year);
      if (gap === 0) return [];
      return [
        aboutExperiment(experiment, {
          kind: 'funding_gap',
          section: 'progress',
          weight: weigh('funding_gap', (99 * gap) / need),
          reasons: [{ code: 'funding_gap', year, amount: gap }],
        }),
      ];
    }),
  );
}

/** Experiments whose secured money ends, within the time looked ahead, before they do. */
export function moneyEndsFirst(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  const needs = state.needs.filter(({ year }) => year >= yearOf(state.today));
  const needsOf = groupedBy(needs, experimentIdOf);
  const linesOf = groupedBy(state.fundingLines, experimentIdOf);
  return underWay(state).flatMap((experiment) => {
    const end = moneyEndsBefore(experiment, needsOf(experiment.id), linesOf(experiment.id));
    if (end === null || end.from > addDays(state.today, policy.fundingDays)) return [];
    return [
      aboutExperiment(experiment, {
        kind: 'funding_gap',
        section: 'progress',
        weight: weigh('funding_gap', 50),
        reasons: [{ code: 'money_ends_first', on: end.from, endsOn: experiment.endsOn }],
      }),
    ];
  });
}

/** Money that is expected and does not come. */
export function fundingLate(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return fromLines(state, (line, experiment) => {
    if (!isLate(line, state.today)) return [];
    const { contributor: from, rung, amount } = line;
    const months = wholeMonths(line.expectedOn, state.today);
    if (months < policy.lateMonths) return [];
    return [
      aboutExperiment(experiment, {
        kind: 'funding_shift',
        section: 'progress',
        weight: weigh('funding_shift', months),
        reasons: [
          { code: 'funding_late', from, rung, amount, workingDays: workingDaysLate(line, state.today) },
        ],
      }),
    ];
  });
}

/** Steps on the funding ladder since the previous agenda: good news is for information, lost money is not. */
export function fundingSteps(state: AgendaState): Candidate[] {
  return fromLines(state, (line, experiment) => {
    const { contributor: from, rung, amount, stepOn } = line;
    if (stepOn === null || !isNews(state, stepOn)) return [];
    return [
      aboutExperiment(experiment, {
        kind: 'funding_shift',
        section: isLost(line) ? 'progress' : 'for_information',
        weight: weigh(isLost(line) ? 'funding_lost' : 'funding_step'),
        reasons: [{ code: 'funding_step', from, rung, amount, on: stepOn }],
      }),
    ];
  });
}

const experimentIdOf = ({ experimentId }: { experimentId: number }) => experimentId;

function fromLines(
  state: AgendaState,
  read: (line: FundingLine, experiment: Experiment) => Candidate[],
): Candidate[] {
  const linesOf = groupedBy(state.fundingLines, experimentIdOf);
  return underWay(state).flatMap((experiment) =>
    linesOf(experiment.id).flatMap((line) => read(line, experiment)),
  );
}

function yearsAhead({ today }: AgendaState, { fundingDays }: AgendaPolicy): number[] {
  const first = yearOf(today);
  const last = yearOf(addDays(today, fundingDays));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Calendar months that have fully passed from one day to a later one. */
function wholeMonths(from: Day, to: Day): number {
  const monthOf = (day: Day) => yearOf(day) * 12 + Number(day.slice(5, 7));
  return monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
