import { describe, expect, test } from 'vitest';
import { repeat } from '../../src/jobs/repeat.ts';

/** Work that is done when one says so; `begun(n)` is when it began for the nth time. */
function work() {
  let began = 0;
  let finish = () => {};
  let tell = () => {};
  const begun = async (times: number) => {
    while (began < times) await new Promise<void>((resolve) => (tell = resolve));
  };
  const once = () => {
    began++;
    tell();
    return new Promise<void>((resolve) => (finish = resolve));
  };
  return { once, begun, finish: () => finish(), count: () => began };
}

describe('what is repeated', () => {
  test('is done again and again, and never twice at once', async () => {
    const { once, begun, finish, count } = work();
    const clock = repeat(once, 1);
    for (const times of [1, 2, 3]) {
      await begun(times);
      expect(count()).toBe(times);
      finish();
    }
    await clock.stop();
  });

  test('is stopped when what is under way is done, and not before', async () => {
    const { once, begun, finish, count } = work();
    const clock = repeat(once, 1);
    await begun(1);
    let stopped = false;
    const stopping = clock.stop().then(() => (stopped = true));
    await new Promise(setImmediate);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(count()).toBe(1);
  });

  test('is never begun when it is stopped first', async () => {
    const { once, count } = work();
    await repeat(once, 1).stop();
    expect(count()).toBe(0);
  });
});
