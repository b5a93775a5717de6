import type { ItemKind } from '../agenda.ts';

/** What can bring an item on the agenda, lightest first: it decides the order and what overflows first. */
const situations = [
  'next_meeting',
  'lesson',
  'funding_step',
  'on_track',
  'success',
  'no_update',
  'not_heard',
  'attention',
  'milestone_due',
  'vacancy',
  'funding_shift',
  'funding_gap',
  'stuck',
  'support_question',
  'bottleneck',
  'milestone_slipped',
  'answer_received',
  'steering_decision',
  'clock_overdue',
  'by_hand',
  'open_actions',
  'previous_minutes',
  'opening',
] as const;
export type Situation = (typeof situations)[number];

const step = 100;

/** A situation and how pressing it is within its kind: `urgency` counts from 0 to 99. */
export const weigh = (situation: Situation, urgency = 0): number =>
  situations.indexOf(situation) * step + Math.min(step - 1, Math.max(0, Math.round(urgency)));

/** The weight of an item of which only the kind is known. */
export const weighKind = (kind: ItemKind): number =>
  weigh(kind === 'experiment_progress' ? 'attention' : kind);

/** Each time that an item was carried over lifts it over three situations. */
export const carriedWeight = 3 * step;

type Weighed = { weight: number; key: string };

/** Heaviest first; then by key, in which a lower number goes first. */
export const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight || byKey(a, b);

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key.length - b.key.length || (a.key < b.key ? -1 : 1);
}
