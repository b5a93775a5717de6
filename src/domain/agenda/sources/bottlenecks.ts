import { type Day, daysBetween } from '../../calendar.ts';
import { aboutBottleneck, type Candidate } from '../candidate.ts';
import { bottleneckKey } from '../item.ts';
import type { AgendaPolicy } from '../policy.ts';
import type { Reason } from '../reason.ts';
import { type AgendaState, horizonOf, isNews, type OpenBottleneck, runningStay } from '../state.ts';
import { weigh } from '../weight.ts';

/**
 * Bottlenecks that are new, of which the core group owes an answer, or whose wanted date comes before the next
 * meeting. Only what the core group was asked is discussed; what lies elsewhere within its terms is for information.
 */
export function bottlenecks(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return state.bottlenecks.flatMap((bottleneck) => {
    const isOurs = isAskedOfCoreGroup(bottleneck);
    const reasons = whyNow(bottleneck, isOurs, state, policy);
    if (reasons.length === 0) return [];
    const urgency = urgencyOf(bottleneck, state);
    return [
      aboutBottleneck(bottleneck, {
        kind: 'bottleneck',
        section: isOurs ? 'progress' : 'for_information',
        weight: weigh(isOurs ? 'bottleneck' : 'bottleneck_elsewhere', urgency),
        reasons,
      }),
    ];
  });
}

/** Support questions that still lie with their city or the core group: colleagues can answer those. */
export function supportQuestions(state: AgendaState): Candidate[] {
  return state.bottlenecks
    .filter(({ isSupportQuestion, rung }) => isSupportQuestion && (rung === 'city' || rung === 'core_group'))
    .map((bottleneck) =>
      aboutBottleneck(bottleneck, {
        kind: 'support_question',
        section: 'progress',
        weight: weigh('support_question'),
        reasons: [{ code: 'support_question', city: bottleneck.city }],
      }),
    );
}

/** The keys of the questions to the core group whose answer is due or wanted on or before the day of the next meeting. */
export function dueQuestions(state: AgendaState, policy: AgendaPolicy): Set<string> {
  const horizon = horizonOf(state, policy);
  const isDue = (by: Day | null | undefined) => by !== null && by !== undefined && by <= horizon;
  const due = state.bottlenecks.filter(
    (one) => isAskedOfCoreGroup(one) && (isDue(one.wantedOn) || isDue(runningStay(one)?.answerBy)),
  );
  return new Set(due.map(({ id }) => bottleneckKey(id)));
}

/** Waiting for the core group itself: on its rung and without an answer. */
const isAskedOfCoreGroup = (bottleneck: OpenBottleneck): boolean =>
  bottleneck.rung === 'core_group' && (runningStay(bottleneck)?.answeredOn ?? null) === null;

function whyNow(
  bottleneck: OpenBottleneck,
  isOurs: boolean,
  state: AgendaState,
  policy: AgendaPolicy,
): Reason[] {
  const { loggedOn, wantedOn } = bottleneck;
  const reasons: Reason[] = [];
  if (isOurs) reasons.push({ code: 'at_core_group', since: runningStay(bottleneck)?.startedOn ?? loggedOn });
  if (wantedOn !== null && wantedOn <= horizonOf(state, policy) && (isOurs || wantedOn >= state.today)) {
    reasons.push({ code: 'wanted_by', on: wantedOn });
  }
  if (isNews(state, loggedOn)) reasons.push({ code: 'new_bottleneck', on: loggedOn });
  return reasons;
}

/** The nearer the wanted date, the more pressing; without one, the longer it has been open. */
function urgencyOf({ wantedOn, loggedOn }: OpenBottleneck, { today }: AgendaState): number {
  return wantedOn === null
    ? Math.min(49, daysBetween(loggedOn, today))
    : 99 - Math.max(0, daysBetween(today, wantedOn));
}
