import type { PolicyTerms, Rung, Terms, Urgency } from '../escalation.ts';

/**
 * Whether three terms can follow each other: an answer takes no less than an acknowledgement, solving no less than
 * an answer. Refusals: `answer_before_acknowledgement`, `solved_before_answer`.
 */
export function decideTerms({ acknowledgeDays, answerDays, solveDays }: Terms) {
  if (answerDays < acknowledgeDays) return { ok: false, refusal: 'answer_before_acknowledgement' } as const;
  if (solveDays < answerDays) return { ok: false, refusal: 'solved_before_answer' } as const;
  return { ok: true } as const;
}

/**
 * The terms that a deal begins with until it agrees on others, in Dutch working days per rung and urgency: what the
 * core group meets about every six weeks gets thirty, and what is wanted soon a third to a half of that.
 */
export const defaultTerms = (): PolicyTerms[] =>
  usual.map(([rung, urgency, acknowledgeDays, answerDays, solveDays]) => ({
    rung,
    urgency,
    acknowledgeDays,
    answerDays,
    solveDays,
  }));

const usual: readonly [Rung, Urgency, acknowledge: number, answer: number, solve: number][] = [
  ['core_group', 'regular', 5, 30, 60],
  ['core_group', 'soon', 3, 10, 30],
  ['ministry', 'regular', 5, 15, 60],
  ['ministry', 'soon', 2, 5, 20],
  ['steering_group', 'regular', 5, 20, 60],
  ['steering_group', 'soon', 3, 10, 30],
  ['administrative', 'regular', 5, 30, 90],
  ['administrative', 'soon', 3, 15, 45],
];

/** Whether these are the terms that a deal begins with, in whatever order. */
export const areDefaultTerms = (agreed: readonly PolicyTerms[]): boolean =>
  defaultTerms().every((usual) => agreed.some((one) => isSame(one, usual)));

const isSame = (one: PolicyTerms, other: PolicyTerms) =>
  (Object.keys(other) as (keyof PolicyTerms)[]).every((name) => one[name] === other[name]);
