import { Unreachable } from './patience.ts';

/**
 * Lets so many (`width`) at a time do their work. Who is not done `limit` milliseconds after asking is told so; who has
 * not begun by then never will.
 */
export function lane(width: number, limit: number) {
  const waiting: (() => void)[] = [];
  let free = width;
  const turn = () => (free > 0 ? Promise.resolve(free--) : new Promise<void>((go) => waiting.push(go)));
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return <T>(work: () => Promise<T>): Promise<T> => {
    let isLate = false;
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => {
        isLate = true;
        refuse(new Unreachable(`The database cannot be reached: no answer within ${limit / 1000} seconds`));
      }, limit);
    });
    const done = turn()
      .then(() => (isLate ? late : work()))
      .finally(leave);
    return Promise.race([done, late]).finally(() => clearTimeout(timer));
  };
}
