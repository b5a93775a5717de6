import type { bottlenecks } from './bottlenecks.ts';
import type { coalition } from './coalition.ts';
import type { experiments } from './experiments.ts';

/** Everybody and everything that the chapters speak of. */
export type Cast = {
  parties: ReturnType<typeof coalition>;
  experiments: ReturnType<typeof experiments>;
};

export type WholeCast = Cast & { bottlenecks: ReturnType<typeof bottlenecks> };
