import type { Day } from '../calendar.ts';
import type { DecisionLevel } from '../decision.ts';
import type { Rung } from '../escalation.ts';

/** What is asked of the steering group: an answer by a day, or a decision that was prepared for it. */
export type Asked =
  | { code: 'answer'; bottleneckId: number; question: string; by: Day }
  | { code: 'decision'; decisionId: number; text: string; by: null };

type Escalation = {
  bottleneckId: number;
  rung: Rung;
  question: string;
  answerBy: Day;
  answeredOn: Day | null;
  endedOn: Day | null;
};
type Decision = { id: number; level: DecisionLevel; text: string; decidedOn: Day | null };

/** Open questions on the administrative rungs by date, then the decisions that were not taken yet. */
export function askedOfSteering(escalations: readonly Escalation[], decisions: readonly Decision[]): Asked[] {
  return [...answersAsked(escalations), ...decisionsAsked(decisions)];
}

function answersAsked(escalations: readonly Escalation[]): Asked[] {
  return escalations
    .filter(({ rung }) => rung === 'steering_group' || rung === 'administrative')
    .filter(({ answeredOn, endedOn }) => answeredOn === null && endedOn === null)
    .sort((a, b) => (a.answerBy < b.answerBy ? -1 : 1))
    .map(({ bottleneckId, question, answerBy }) => ({
      code: 'answer',
      bottleneckId,
      question,
      by: answerBy,
    }));
}

function decisionsAsked(decisions: readonly Decision[]): Asked[] {
  return decisions
    .filter(({ level, decidedOn }) => level === 'steering_group' && decidedOn === null)
    .map(({ id, text }) => ({ code: 'decision', decisionId: id, text, by: null }));
}
