import type { Day } from '../calendar.ts';
import { type FundingRung, isLost, isSecured } from '../funding.ts';
import type { OpenWait } from './wait.ts';

export type AskedLine = { id: number; contributor: string };
export type Step = { lineId: number; rung: FundingRung; onDate: Day };

/** From the first step of a line, usually that it was asked, until it is secured or lost. */
export function waitsForMoney(lines: readonly AskedLine[], steps: readonly Step[]): OpenWait[] {
  return lines.flatMap(({ id, contributor }) => {
    const own = steps.filter((step) => step.lineId === id);
    const since = earliest(own);
    if (since === null) return [];
    const until = earliest(own.filter((step) => isSecured(step) || isLost(step)));
    return [{ code: 'money', lineId: id, on: contributor, since, until } as const];
  });
}

const earliest = (steps: readonly Step[]): Day | null => steps.map(({ onDate }) => onDate).sort()[0] ?? null;
