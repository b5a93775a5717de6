import type { MiddlewareHandler } from 'hono';
import type { Attempts } from '../../db/queries/attempts.ts';
import type { Env } from './context.ts';
import { tooOften } from './failure.tsx';

/** How often somebody may send something in one minute: a person, and everybody behind one network address together. */
export type Limits = Attempts;

/** Nobody who works by hand comes near; a town hall full of people does not either. */
export const usualLimits: Limits = { person: 120, address: 600 };

/** Who sends more than that is asked to wait; nothing of it is done, and what was typed is kept. */
export const limited =
  ({ limits }: { limits: Limits }): MiddlewareHandler<Env> =>
  async (c, next) => {
    const sent = c.get('attempts');
    const isTooOften = sent && (sent.person > limits.person || sent.address > limits.address);
    return isTooOften ? tooOften(c) : next();
  };
