import type { Context } from 'hono';
import { seatsOf } from '../../db/queries/sign-in.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { NoRolePage } from '../../views/sign-in/no-role.tsx';
import type { SignInMethod } from '../domain/sign-in.ts';
import { beginSession, type Seat } from './begin-session.ts';
import type { Env } from './context.ts';
import { ownPath } from './own-path.ts';
import { page } from './respond.ts';

/**
 * Lets somebody in of whom it is sure who they are, and brings them to `back` when that is a path of ours. Who has
 * several roles today chooses first in which one to work; who has none is told so.
 */
export async function enter(c: Context<Env>, personId: number, method: SignInMethod, back: string) {
  return enterAs(c, await seatsOf(c.var.database, personId, c.var.today), method, back);
}

/** The same when it was looked up already which seats they have today. */
export async function enterAs(c: Context<Env>, seats: Seat[], method: SignInMethod, back: string) {
  const [first] = seats;
  if (!first) return withoutRole(c);
  await beginSession(c, first, method);
  return goOn(c, seats, back);
}

/** Somebody is known, and has nothing to do here today. */
export function withoutRole(c: Context<Env>) {
  c.set('refusal', 'no_role');
  c.header('Cache-Control', 'no-store');
  return page(c, <NoRolePage view={c.var.view} />, 403);
}

/** On to where they were going, by way of the choice of a role when there is one. */
export function goOn(c: Context<Env>, seats: readonly unknown[], back: string) {
  const to = ownPath(back);
  return c.redirect(seats.length > 1 ? withQuery(addresses.ownRole, { terug: to }) : to, 303);
}
