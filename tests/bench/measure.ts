import type { Timed } from './client.ts';

/** One way to ask for a page. */
export type Ways = Record<string, () => Promise<Timed>>;

type Patience = { warmUps: number; rounds: number; milliseconds: number };
const usual: Patience = { warmUps: 5, rounds: 40, milliseconds: 4000 };

/**
 * Asks in every way in turn, round after round, so that what else the machine does hits all alike; the first rounds
 * do not count. In: how many rounds, and after how many milliseconds three of them are enough. Out: per way the
 * milliseconds of each round.
 */
export async function inTurn<W extends Ways>(ways: W, patience: Partial<Patience> = {}) {
  const { warmUps, rounds, milliseconds } = { ...usual, ...patience };
  const took = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
  const from = performance.now();
  for (let round = -warmUps; round < rounds; round++) {
    const isLate = performance.now() - from > milliseconds;
    if (isLate && round >= 3) break;
    if (isLate && round < 0) round = 0;
    for (const [name, ask] of Object.entries(ways)) {
      const answer = await ask();
      if (round >= 0) took[name]?.push(answer.took);
    }
  }
  return took as Record<keyof W, number[]>;
}

/** A process goes faster the longer it serves: so each page is asked for some times before any of them counts. */
export async function warmUp(asks: readonly (() => Promise<Timed>)[]) {
  for (let round = 0; round < 10; round++) for (const ask of asks) await ask();
}
