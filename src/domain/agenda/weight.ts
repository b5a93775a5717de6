import type { ItemKind } from '../agenda.ts';

/**
 * What can bring an item on the agenda, lightest first: it decides the order and what overflows first. What is for
 * information is lightest; the experiments go before the bottlenecks, so that every city is heard.
 */
const situations = [
  'next_meeting',
  'lesson',
  'bottleneck_elsewhere',
  'support_question',
  'bottleneck',
  'answer_received',
  'partner_silent',
  'funding_step',
  'milestone_due',
  'on_track',
  'success',
  'no_update',
  'vacancy',
  'funding_gap',
  'funding_shift',
  'not_heard',
  'attention',
  'city_question',
  'funding_lost',
  'milestone_slipped',
  'stuck',
  'milestone_missed',
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

type Weighed = { weight: number; presenter: string; title: string; key: string };

/** Heaviest first; then by city and by title, and what is called the same by its number. */
export const byWeight = (a: Weighed, b: Weighed): number =>
  b.weight - a.weight ||
  inAlphabet(a.presenter, b.presenter) ||
  inAlphabet(a.title, b.title) ||
  a.key.length - b.key.length ||
  inAlphabet(a.key, b.key);

const inAlphabet = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
