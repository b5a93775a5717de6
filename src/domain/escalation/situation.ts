import type { Bottleneck } from '../bottleneck.ts';
import type { Day } from '../calendar.ts';
import type { Escalation, Stay } from '../escalation.ts';
import type { Whereabouts } from '../permission.ts';
import type { Actor } from '../role.ts';

/** What every decision weighs: the bottleneck, its newest stay on a rung (running or ended), who acts, and when. */
export type Situation = {
  bottleneck: Bottleneck;
  escalation: Escalation | null;
  actor: Actor;
  today: Day;
};

/** The stay that runs now, or null when the bottleneck lies with its city or is closed. */
export const runningOf = ({ escalation }: Pick<Situation, 'escalation'>): Escalation | null =>
  escalation?.endedOn === null ? escalation : null;

export const whereaboutsOf = (situation: Pick<Situation, 'bottleneck' | 'escalation'>): Whereabouts => ({
  cityId: situation.bottleneck.cityId,
  addresseeId: runningOf(situation)?.addresseeId ?? null,
  rung: situation.bottleneck.rung,
});

/** Whether the clocks stand still today; the last day of a pause belongs to it. */
export const isPaused = (escalation: Stay, today: Day): boolean =>
  escalation.pausedUntil !== null && escalation.pausedUntil >= today;
