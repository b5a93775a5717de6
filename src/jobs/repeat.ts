/** How often it is looked what is due, in milliseconds. */
export const minute = 60_000;

/**
 * Does the work every so many milliseconds, each time counted from when the last was done, until it is stopped.
 * `stop` resolves when what was under way is done.
 */
export function repeat(work: () => Promise<unknown>, every: number): { stop: () => Promise<void> } {
  let stopped = false;
  let underWay = Promise.resolve();
  let timer = setTimeout(round, every);
  function round() {
    underWay = work().then(() => {
      if (!stopped) timer = setTimeout(round, every);
    });
  }
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return underWay;
    },
  };
}
