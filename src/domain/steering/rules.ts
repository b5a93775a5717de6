import type { Aspect, Light, ReasonCode } from './judgement.ts';

/** Held core group meetings without an update, after which silence itself asks attention. */
export const SILENT_MEETINGS = 2;
/** Secured money that ends within so many weeks, and before the experiment does. */
export const MONEY_ENDS_WEEKS = 26;
/** A milestone slipped by more weeks than this. */
export const SLIP_ATTENTION_WEEKS = 2;
export const SLIP_STUCK_WEEKS = 8;
/** An open bottleneck to which nothing happened for more weeks than this: one rhythm of the core group. */
export const STILL_WEEKS = 6;

/** When a light shines, and with which reason; `limits` are the numbers that its wording names. */
export type SteeringRule = {
  aspect: Aspect;
  light: Light;
  code: ReasonCode;
  limits?: { meetings?: number; weeks?: number };
};

/**
 * Every judgement of the overview, in the order in which the rules of an aspect are tried: the first that holds for
 * an experiment (or bottleneck) decides, and the worst of these decides for the city.
 */
export const steeringRules: readonly SteeringRule[] = [
  { aspect: 'progress', light: 'none', code: 'stopped' },
  { aspect: 'progress', light: 'none', code: 'completed' },
  { aspect: 'progress', light: 'stuck', code: 'reported' },
  { aspect: 'progress', light: 'attention', code: 'not_heard', limits: { meetings: SILENT_MEETINGS } },
  { aspect: 'progress', light: 'none', code: 'not_heard_yet' },
  { aspect: 'progress', light: 'attention', code: 'reported' },
  { aspect: 'progress', light: 'on_track', code: 'reported' },
  { aspect: 'progress', light: 'none', code: 'no_experiments' },

  { aspect: 'funding', light: 'none', code: 'stopped' },
  { aspect: 'funding', light: 'none', code: 'completed' },
  { aspect: 'funding', light: 'stuck', code: 'nothing_promised' },
  { aspect: 'funding', light: 'attention', code: 'money_late' },
  { aspect: 'funding', light: 'attention', code: 'promised_not_secured' },
  { aspect: 'funding', light: 'attention', code: 'money_ends', limits: { weeks: MONEY_ENDS_WEEKS } },
  { aspect: 'funding', light: 'none', code: 'need_unknown' },
  { aspect: 'funding', light: 'none', code: 'no_need' },
  { aspect: 'funding', light: 'on_track', code: 'secured' },
  { aspect: 'funding', light: 'none', code: 'no_experiments' },

  { aspect: 'milestones', light: 'none', code: 'stopped' },
  { aspect: 'milestones', light: 'none', code: 'completed' },
  { aspect: 'milestones', light: 'stuck', code: 'missed' },
  { aspect: 'milestones', light: 'stuck', code: 'slipped', limits: { weeks: SLIP_STUCK_WEEKS } },
  { aspect: 'milestones', light: 'attention', code: 'slipped', limits: { weeks: SLIP_ATTENTION_WEEKS } },
  { aspect: 'milestones', light: 'none', code: 'no_milestones' },
  { aspect: 'milestones', light: 'on_track', code: 'on_schedule' },
  { aspect: 'milestones', light: 'none', code: 'no_experiments' },

  { aspect: 'bottlenecks', light: 'stuck', code: 'overdue' },
  { aspect: 'bottlenecks', light: 'attention', code: 'still', limits: { weeks: STILL_WEEKS } },
  { aspect: 'bottlenecks', light: 'attention', code: 'escalated' },
  { aspect: 'bottlenecks', light: 'on_track', code: 'in_hand' },
  { aspect: 'bottlenecks', light: 'on_track', code: 'no_bottlenecks' },
];
