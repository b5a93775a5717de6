import type { Context } from 'hono';
import { addresses, withQuery } from '../../views/addresses.ts';
import { NoRolePage } from '../../views/sign-in/no-role.tsx';
import type { Day } from '../domain/day.ts';
import type { Env } from './context.ts';
import { ownPath } from './own-path.ts';
import { page } from './respond.ts';

/** Somebody is known, and has nothing to do here today; from a day to come on, when they are to get a role. */
export function withoutRole(c: Context<Env>, beginning?: { fromOn: Day }) {
  c.set('refusal', 'no_role');
  c.header('Cache-Control', 'no-store');
  return page(c, <NoRolePage view={c.var.view} beginsOn={beginning?.fromOn} />, 403);
}

/** On to where they were going, by way of the choice of a role when there is one. */
export function goOn(c: Context<Env>, seats: readonly unknown[], back: string) {
  const to = ownPath(back);
  return c.redirect(seats.length > 1 ? withQuery(addresses.ownRole, { terug: to }) : to, 303);
}
