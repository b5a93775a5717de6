import { describe, expect, test } from 'vitest';
import { lane } from '../db/lane.ts';
import { Unreachable } from '../db/patience.ts';

const never = () => new Promise<string>(() => undefined);
const soon = async () => 'done';

describe('a lane to the database', () => {
  test('lets so many work at a time, in the order in which they asked', async () => {
    const enter = lane(2, 60_000);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const all = [1, 2, 3, 4].map((nth) =>
      enter(() => {
        begun.push(nth);
        return new Promise<void>((end) => ends.push(end));
      }),
    );
    await new Promise(setImmediate);
    expect(begun).toEqual([1, 2]);
    for (const expected of [
      [1, 2, 3],
      [1, 2, 3, 4],
    ]) {
      ends.shift()?.();
      await new Promise(setImmediate);
      expect(begun).toEqual(expected);
    }
    for (const end of ends) end();
    await Promise.all(all);
  });

  test('never begins for who was told that it takes too long', async () => {
    const enter = lane(1, 20);
    let isBegun = false;
    const first = enter(never);
    const second = enter(async () => {
      isBegun = true;
    });
    await expect(first).rejects.toThrow(Unreachable);
    await expect(second).rejects.toThrow(Unreachable);
    expect(isBegun).toBe(false);
  });

  test('is free again although work that was broken off never ended', async () => {
    const enter = lane(1, 20);
    await expect(enter(never)).rejects.toThrow(Unreachable);
    await expect.poll(() => enter(soon).catch(() => 'busy'), { timeout: 10_000 }).toBe('done');
  });
});
