import type { Bottleneck, Outcome } from '../bottleneck.ts';
import { type Day, workingDaysBetween } from '../calendar.ts';
import type { AnswerKind, Rung, Stay } from '../escalation.ts';
import { isPaused } from './situation.ts';

/** One line of state, without words: "with JenV since 3 Dec, answer by 17 Dec". */
export type LineOfState =
  | { code: 'draft' }
  | { code: 'closed'; outcome: Outcome | null; closedOn: Day | null }
  | { code: 'with_city'; cityId: number; since: Day }
  | WithAddressee;

/** `addresseeId` is null on rungs addressed as a body; `by` is the due date of the clock that the code names. */
type WithAddressee = {
  code: 'awaits_acknowledgement' | 'awaits_answer' | 'awaits_solution';
  rung: Rung;
  addresseeId: number | null;
  since: Day;
  by: Day;
  daysLate: number;
  answerBy: Day;
  answeredOn: Day | null;
  answerKind: AnswerKind | null;
  pausedUntil: Day | null;
};

/** What tells where a bottleneck without a running stay lies. */
export type Placed = Pick<Bottleneck, 'status' | 'cityId' | 'loggedOn'>;

type Input = {
  bottleneck: Placed;
  /** The newest stay, running or ended. */
  escalation: Stay | null;
  /** The day of the newest handover of that stay, for since when it lies where it lies. */
  handedOverOn: Day | null;
  /** The newest closure. */
  closure: { outcome: Outcome; closedOn: Day; reopenedOn: Day | null } | null;
  today: Day;
};

/** Where a bottleneck lies, since when, and what is due by when. */
export function lineOfState({ bottleneck, escalation, handedOverOn, closure, today }: Input): LineOfState {
  const { status, cityId, loggedOn } = bottleneck;
  if (status === 'draft') return { code: 'draft' };
  if (status === 'closed')
    return { code: 'closed', outcome: closure?.outcome ?? null, closedOn: closure?.closedOn ?? null };
  if (escalation?.endedOn === null) return lineOfStay(escalation, handedOverOn, today);
  const since = [loggedOn, escalation?.endedOn ?? '', closure?.reopenedOn ?? ''].sort().at(-1) ?? loggedOn;
  return { code: 'with_city', cityId, since };
}

function lineOfStay(stay: Stay, handedOverOn: Day | null, today: Day): WithAddressee {
  const { rung, addresseeId, answerBy, answeredOn, answerKind } = stay;
  const clock = clockInView(stay, today);
  return {
    ...clock,
    daysLate: today > clock.by ? workingDaysBetween(clock.by, today) : 0,
    rung,
    addresseeId,
    since: handedOverOn ?? stay.startedOn,
    answerBy,
    answeredOn,
    answerKind,
    pausedUntil: isPaused(stay, today) ? stay.pausedUntil : null,
  };
}

/** The clock that matters now: once an answer is late, nobody asks for a receipt any more. */
function clockInView(stay: Stay, today: Day) {
  if (stay.answeredOn) return { code: 'awaits_solution', by: stay.solveBy } as const;
  if (stay.acknowledgedOn || today > stay.answerBy)
    return { code: 'awaits_answer', by: stay.answerBy } as const;
  return { code: 'awaits_acknowledgement', by: stay.acknowledgeBy } as const;
}
