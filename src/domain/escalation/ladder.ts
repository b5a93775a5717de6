import { type Rung, rungs } from '../escalation.ts';

/** The rung above, or null at the top. */
export const nextRung = (rung: Rung): Rung | null => rungs[rungs.indexOf(rung) + 1] ?? null;

/** The rung below, or null in the city. */
export const previousRung = (rung: Rung): Rung | null => rungs[rungs.indexOf(rung) - 1] ?? null;
