import { Trouble } from './failed.ts';

/** So long is waited for a provider, whatever has to be asked: who signs in hears within three seconds. */
export const seconds = 2.5;

/** What comes of the work, if it comes in time; otherwise throws `Trouble`. */
export async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Trouble('away', 'no answer in time')), seconds * 1000);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
