import { Unreachable } from './patience.ts';

/**
 * Lets so many (`width`) at a time do their work. Who is not done `limit` milliseconds after asking is told so; who has
 * not begun by then never will. A turn that was not given back long after the work in it was broken off is over: on the
 * edge, what is under way when its request ends never does.
 */
export function lane(width: number, limit: number) {
  const waiting = new Map<object, () => void>();
  const busySince = new Map<object, number>();
  const handOut = () => {
    const now = performance.now();
    for (const [one, since] of busySince) if (now > since + 2 * limit) busySince.delete(one);
    for (const [one, begin] of waiting) {
      if (busySince.size >= width) return;
      waiting.delete(one);
      busySince.set(one, now);
      begin();
    }
  };
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = {};
    let isLate = false;
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => {
        isLate = true;
        waiting.delete(turn);
        refuse(new Unreachable(`The database cannot be reached: no answer within ${limit / 1000} seconds`));
      }, limit);
    });
    const begun = new Promise<void>((begin) => waiting.set(turn, begin));
    handOut();
    const done = begun
      .then(() => (isLate ? late : work()))
      .finally(() => {
        busySince.delete(turn);
        handOut();
      });
    return Promise.race([done, late]).finally(() => clearTimeout(timer));
  };
}
