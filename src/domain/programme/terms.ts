import type { Terms } from '../escalation.ts';

/**
 * Whether three terms can follow each other: an answer takes no less than an acknowledgement, solving no less than
 * an answer. Refusals: `answer_before_acknowledgement`, `solved_before_answer`.
 */
export function decideTerms({ acknowledgeDays, answerDays, solveDays }: Terms) {
  if (answerDays < acknowledgeDays) return { ok: false, refusal: 'answer_before_acknowledgement' } as const;
  if (solveDays < answerDays) return { ok: false, refusal: 'solved_before_answer' } as const;
  return { ok: true } as const;
}
