import { daysBetween, workingDaysBetween } from '../../calendar.ts';
import { type Candidate, candidate } from '../candidate.ts';
import type { AgendaPolicy } from '../policy.ts';
import type { Reason } from '../reason.ts';
import { type AgendaState, horizonOf, isNews, type OpenBottleneck, type Stay } from '../state.ts';
import { type Situation, weigh } from '../weight.ts';

/** Bottlenecks that are new, that lie with the core group, or whose wanted date comes before the next meeting. */
export function bottlenecks(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return state.bottlenecks.flatMap((bottleneck) => {
    const reasons = whyNow(bottleneck, state, policy);
    if (reasons.length === 0) return [];
    return [aboutBottleneck(bottleneck, kindOf(bottleneck), urgencyOf(bottleneck, state), reasons)];
  });
}

/** Support questions that still lie with their city or the core group: colleagues can answer those. */
export function supportQuestions(state: AgendaState): Candidate[] {
  return state.bottlenecks
    .filter(({ isSupportQuestion, rung }) => isSupportQuestion && (rung === 'city' || rung === 'core_group'))
    .map((bottleneck) =>
      aboutBottleneck(bottleneck, 'support_question', 0, [
        { code: 'support_question', city: bottleneck.city },
      ]),
    );
}

/** Answers that came in since the previous agenda, told by who gave them. */
export function answersReceived(state: AgendaState): Candidate[] {
  return state.bottlenecks.flatMap((bottleneck) =>
    bottleneck.stays.filter(isAnswered).flatMap(({ addressee, answeredOn, answerKind }) => {
      if (answeredOn === null || !isNews(state, answeredOn)) return [];
      const reason: Reason = {
        code: 'answer_received',
        from: addressee,
        on: answeredOn,
        answer: answerKind,
      };
      const presenter = addressee || bottleneck.city;
      return [{ ...aboutBottleneck(bottleneck, 'answer_received', 50, [reason]), presenter }];
    }),
  );
}

/** Answers of which the asking city did not yet say whether they work in practice. */
export function awaitedVerdicts(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return state.bottlenecks.flatMap((bottleneck) => {
    const stay = bottleneck.stays.find((one) => one.endedOn === null && isAnswered(one));
    if (stay === undefined || stay.answeredOn === null || stay.solvedOn !== null) return [];
    const days = workingDaysBetween(stay.answeredOn, state.today);
    if (days <= policy.verdictDays) return [];
    const reason: Reason = { code: 'awaits_verdict', city: bottleneck.city, days };
    return [aboutBottleneck(bottleneck, 'answer_received', Math.min(days, 49), [reason])];
  });
}

/** A candidate about a bottleneck, told by its city. */
export const aboutBottleneck = (
  { id, title, city, experimentIds }: OpenBottleneck,
  kind: 'bottleneck' | 'support_question' | 'answer_received' | 'clock_overdue',
  urgency: number,
  reasons: Reason[],
): Candidate =>
  candidate({
    key: `bottleneck:${id}`,
    kind,
    section: kind === 'clock_overdue' ? 'must_discuss' : 'progress',
    title,
    presenter: city,
    reasons,
    weight: weigh(kind satisfies Situation, urgency),
    bottleneckId: id,
    experimentId: experimentIds.length === 1 ? (experimentIds[0] ?? null) : null,
  });

function whyNow(bottleneck: OpenBottleneck, state: AgendaState, policy: AgendaPolicy): Reason[] {
  const { loggedOn, wantedOn, rung, stays } = bottleneck;
  const reasons: Reason[] = [];
  if (isNews(state, loggedOn)) reasons.push({ code: 'new_bottleneck', on: loggedOn });
  if (rung === 'core_group') {
    const since = stays.find((stay) => stay.endedOn === null)?.startedOn ?? loggedOn;
    reasons.push({ code: 'at_core_group', since });
  }
  if (wantedOn !== null && wantedOn <= horizonOf(state, policy)) {
    reasons.push({ code: 'wanted_by', on: wantedOn });
  }
  return reasons;
}

const kindOf = ({ isSupportQuestion }: OpenBottleneck) =>
  isSupportQuestion ? 'support_question' : 'bottleneck';

/** The nearer the wanted date, the more pressing; without one, the longer it has been open. */
function urgencyOf({ wantedOn, loggedOn }: OpenBottleneck, { today }: AgendaState): number {
  return wantedOn === null
    ? Math.min(49, daysBetween(loggedOn, today))
    : 99 - Math.max(0, daysBetween(today, wantedOn));
}

/** "Not ours" is a handover and no answer. */
const isAnswered = (stay: Stay) => stay.answeredOn !== null && stay.answerKind !== 'not_ours';
