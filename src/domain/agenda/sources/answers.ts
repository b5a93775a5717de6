import { workingDaysBetween } from '../../calendar.ts';
import { aboutBottleneck, type Candidate } from '../candidate.ts';
import type { AgendaPolicy } from '../policy.ts';
import { type AgendaState, isNews, runningStay, type Stay } from '../state.ts';
import { weigh } from '../weight.ts';

/**
 * Answers that came in since the previous agenda, told by who gave them. An answer after which the question went to
 * another rung is for information; what the core group answered in its previous meeting it knows.
 */
export function answersReceived(state: AgendaState): Candidate[] {
  return state.bottlenecks.flatMap((bottleneck) =>
    bottleneck.stays.flatMap((stay) => {
      const { rung, addressee, answeredOn: on, answerKind: answer } = stay;
      const isLatest = stay.endedOn === null;
      if (on === null || !isAnswered(stay) || !isNews(state, on) || isKnown(stay, state)) return [];
      return [
        aboutBottleneck(bottleneck, {
          kind: 'answer_received',
          section: isLatest ? 'progress' : 'for_information',
          weight: weigh(isLatest ? 'answer_received' : 'bottleneck_elsewhere', 50),
          presenter: addressee || bottleneck.city,
          reasons: [{ code: 'answer_received', rung, from: addressee, on, answer }],
        }),
      ];
    }),
  );
}

/** Answers of which the asking city did not yet say whether they work in practice. */
export function awaitedVerdicts(state: AgendaState, policy: AgendaPolicy): Candidate[] {
  return state.bottlenecks.flatMap((bottleneck) => {
    const stay = runningStay(bottleneck);
    const on = stay?.answeredOn ?? null;
    if (stay === undefined || on === null || !isAnswered(stay) || stay.solvedOn !== null) return [];
    const days = workingDaysBetween(on, state.today);
    if (days <= policy.verdictDays) return [];
    return [
      aboutBottleneck(bottleneck, {
        kind: 'answer_received',
        section: 'progress',
        weight: weigh('answer_received', Math.min(days, 49)),
        reasons: [{ code: 'awaits_verdict', city: bottleneck.city, days }],
      }),
    ];
  });
}

/** "Not ours" is a handover and no answer. */
const isAnswered = (stay: Stay) => stay.answeredOn !== null && stay.answerKind !== 'not_ours';

const isKnown = ({ rung, answeredOn }: Stay, { previousMeeting }: AgendaState): boolean =>
  rung === 'core_group' && (answeredOn ?? '') <= (previousMeeting?.heldOn ?? '');
