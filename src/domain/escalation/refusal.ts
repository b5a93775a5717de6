import type { Rung, Urgency } from '../escalation.ts';

/** Every expected "no" around bottlenecks and their ladder, by name; the views word them. */
export const refusals = [
  'role_may_not',
  'not_own_city',
  'not_addressee',
  'not_on_own_rungs',
  'only_asking_city_solves',
  'draft_only_by_own_city',
  'is_draft',
  'not_draft',
  'is_closed',
  'not_closed',
  'not_escalated',
  'at_top',
  'at_bottom',
  'already_acknowledged',
  'already_answered',
  'already_paused',
  'not_paused',
  'rung_has_no_addressee',
  'title_missing',
  'category_missing',
  'experiment_missing',
  'experiment_of_other_city',
  'ask_missing',
  'question_missing',
  'reason_missing',
  'text_missing',
  'note_missing',
  'addressee_missing',
  'addressee_cannot_be_asked',
  'same_addressee',
  'wanted_date_past',
  'commitment_date_missing',
  'commitment_date_not_future',
  'pause_end_not_future',
  'pause_too_long',
  'terms_missing',
] as const;
export type RefusalName = (typeof refusals)[number];

/** A named no, with what its wording needs: a limit in working days, or the rung and urgency that lack terms. */
export type Refusal = { ok: false; refusal: RefusalName; days?: number; rung?: Rung; urgency?: Urgency };

export const refuse = (refusal: RefusalName, details: Omit<Refusal, 'ok' | 'refusal'> = {}): Refusal => ({
  ok: false,
  refusal,
  ...details,
});

export const isBlank = (text: string): boolean => text.trim() === '';
