import { type Day, workingDaysBetween } from '../../calendar.ts';
import { nextRung } from '../../escalation/ladder.ts';
import { rungs } from '../../escalation.ts';
import { aboutBottleneck, type Candidate } from '../candidate.ts';
import type { Reason, Step } from '../reason.ts';
import { type AgendaState, type OpenBottleneck, runningStay, type Stay } from '../state.ts';
import { weigh } from '../weight.ts';

/**
 * Bottlenecks of which a clock ran out. Overdue proposes and never decides: the item carries a proposal to go one
 * rung up, with the history on one line. Pauses are already in the due dates.
 */
export function overdueClocks(state: AgendaState): Candidate[] {
  return state.bottlenecks.flatMap((bottleneck) => {
    const stay = runningStay(bottleneck);
    const reasons = stay === undefined ? [] : overdueReasons(stay, state.today);
    if (stay === undefined || reasons.length === 0) return [];
    return [
      aboutBottleneck(bottleneck, {
        kind: 'clock_overdue',
        section: 'must_discuss',
        weight: weigh('clock_overdue', Math.max(...reasons.map(({ days }) => days))),
        reasons: [...reasons, ...proposalOf(bottleneck, stay)],
      }),
    ];
  });
}

type Clock = {
  code: 'acknowledgement_overdue' | 'answer_overdue' | 'solution_overdue';
  by: Day;
  doneOn: Day | null;
};

/** The heaviest first. Who answered has received it, so a missing acknowledgement no longer counts. */
const clocksOf = (stay: Stay): Clock[] => [
  { code: 'solution_overdue', by: stay.solveBy, doneOn: stay.solvedOn },
  { code: 'answer_overdue', by: stay.answerBy, doneOn: stay.answeredOn },
  { code: 'acknowledgement_overdue', by: stay.acknowledgeBy, doneOn: stay.acknowledgedOn ?? stay.answeredOn },
];

function overdueReasons(stay: Stay, today: Day) {
  const { rung, addressee } = stay;
  return clocksOf(stay)
    .filter(({ by, doneOn }) => doneOn === null && today > by)
    .map(({ code, by }) => ({ code, days: workingDaysBetween(by, today), rung, addressee }));
}

function proposalOf({ stays }: OpenBottleneck, running: Stay): Reason[] {
  const to = nextRung(running.rung);
  if (to === null) return [];
  const history = stays
    .map(({ rung, addressee, startedOn }) => ({ rung, addressee, on: startedOn }))
    .sort(byStart);
  return [{ code: 'proposal_one_rung_up', to, history }];
}

/** In order of date; on one day the lower rung goes first. */
function byStart(a: Step, b: Step): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return rungs.indexOf(a.rung) - rungs.indexOf(b.rung);
}
