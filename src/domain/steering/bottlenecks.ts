import { type Day, daysBetween, workingDaysBetween } from '../calendar.ts';
import { rungs } from '../escalation.ts';
import type { BottleneckFacts, StayFacts } from './facts.ts';
import type { Verdict } from './judgement.ts';
import { STILL_WEEKS } from './rules.ts';

/** A clock that ran out at a ministry or higher, else standing still, else lying with somebody else. */
export function judgeBottleneck({ id, stay, movedOn }: BottleneckFacts, today: Day): Verdict {
  const due = stay && isAtMinistryOrHigher(stay) ? overdueSince(stay, today) : null;
  if (stay && due !== null) {
    const workingDays = workingDaysBetween(due, today);
    return { light: 'stuck', finding: { code: 'overdue', bottleneckId: id, rung: stay.rung, workingDays } };
  }
  const stillDays = daysBetween(movedOn, today);
  if (stillDays > STILL_WEEKS * 7) {
    const weeks = Math.floor(stillDays / 7);
    return { light: 'attention', finding: { code: 'still', bottleneckId: id, weeks } };
  }
  if (stay && stay.rung !== 'city') {
    return { light: 'attention', finding: { code: 'escalated', bottleneckId: id, rung: stay.rung } };
  }
  return { light: 'on_track', finding: { code: 'in_hand', bottleneckId: id } };
}

const isAtMinistryOrHigher = ({ rung }: StayFacts) => rungs.indexOf(rung) >= rungs.indexOf('ministry');

/** The earliest due date that passed without being met; an answer acknowledges too. */
function overdueSince(stay: StayFacts, today: Day): Day | null {
  const clocks = [
    { by: stay.acknowledgeBy, met: stay.acknowledgedOn ?? stay.answeredOn ?? stay.solvedOn },
    { by: stay.answerBy, met: stay.answeredOn ?? stay.solvedOn },
    { by: stay.solveBy, met: stay.solvedOn },
  ];
  const passed = clocks.filter(({ by, met }) => met === null && by < today).map(({ by }) => by);
  return passed.sort()[0] ?? null;
}
