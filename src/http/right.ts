import type { MiddlewareHandler } from 'hono';
import { can as may, type Right } from '../domain/permission.ts';
import type { Actor } from '../domain/role.ts';
import type { Env } from './context.ts';
import { forbidden, signInFirst } from './failure.tsx';

type Declared = MiddlewareHandler<Env> & { right: Right | 'open' };

/** Declares the right a route asks for: nobody signed in is sent to sign in, without the right it is 403. */
export function can(right: Right): Declared {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    const { actor } = c.var;
    if (!actor) return signInFirst(c);
    if (!may(actor.role, right)) {
      c.set('refusal', right);
      return forbidden(c);
    }
    await next();
  };
  return Object.assign(guard, { right });
}

/** Declares that a route is for everybody, signed in or not. */
export function open(): Declared {
  const guard: MiddlewareHandler<Env> = (_, next) => next();
  return Object.assign(guard, { right: 'open' as const });
}

/** The signed-in person; only to be called behind `can(…)`. */
export function signedIn(actor: Actor | null): Actor {
  if (!actor) throw new Error('a route without can() asked who is signed in');
  return actor;
}
