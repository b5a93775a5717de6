import type { Day } from '../calendar.ts';
import { dueOn } from '../clock.ts';
import type { Escalation, PolicyTerms, Terms } from '../escalation.ts';
import { refuse } from './refusal.ts';
import { urgencyOf } from './urgency.ts';

/** What someone asks on a rung, before terms and clocks. */
export type Asked = Pick<
  Escalation,
  'rung' | 'direction' | 'addresseeId' | 'ask' | 'question' | 'reason' | 'wantedOn'
>;

/**
 * A new stay on a rung, with the terms of that rung and urgency frozen as they are today, so that a later change of
 * policy does not rewrite it. A wanted date never shortens a term: it decides which terms apply.
 * Refuses with `terms_missing` when the coalition agreed on none.
 */
export function beginStay(asked: Asked, policy: readonly PolicyTerms[], today: Day) {
  const urgency = urgencyOf(asked.wantedOn, today);
  const agreed = policy.find((row) => row.rung === asked.rung && row.urgency === urgency);
  if (!agreed) return refuse('terms_missing', { rung: asked.rung, urgency });
  const stay: Escalation = { ...asked, urgency, ...freeze(agreed, today), ...untouched };
  return { ok: true, stay } as const;
}

function freeze({ acknowledgeDays, answerDays, solveDays }: Terms, startedOn: Day) {
  return {
    startedOn,
    acknowledgeDays,
    answerDays,
    solveDays,
    acknowledgeBy: dueOn(startedOn, acknowledgeDays, []),
    answerBy: dueOn(startedOn, answerDays, []),
    solveBy: dueOn(startedOn, solveDays, []),
  };
}

const untouched = {
  acknowledgedOn: null,
  answeredOn: null,
  answerKind: null,
  solvedOn: null,
  pausedUntil: null,
  endedOn: null,
};
