import type { Context } from 'hono';
import { type Along, goOnInSeat, startSession } from '../../db/queries/sessions.ts';
import type { Written } from '../../db/write.ts';
import type { Actor } from '../domain/role.ts';
import type { SignInMethod } from '../domain/sign-in.ts';
import type { Env } from './context.ts';
import { deviceOf } from './device.ts';
import { hash } from './hash.ts';
import { newSecret } from './secret.ts';
import { keepToken, tokenHashOf } from './session-cookie.ts';

/** Whoever takes a seat: the person, and the role with the organisation in which they act from now on. */
export type Seat = { assignmentId: number } & Pick<Actor, 'personId' | 'role' | 'party'>;

/** What it is known by, when that is not just anything, and what must be written along. */
type Entry = { token?: string; along?: Along };

/**
 * Signs somebody in on this browser, under a new token each time; the session that it had ends. To be called once it is
 * sure who they are. Out: `false` when what was to be written along could not be; nothing was done then.
 */
export async function beginSession(c: Context<Env>, seat: Seat, method: SignInMethod, entry: Entry = {}) {
  const { author, database } = c.var;
  const { token = newSecret(), along } = entry;
  const session = sessionOf(c, seat, method, token);
  const begun = await startSession(database, { ...author, actor: seat }, session, tokenHashOf(c), along);
  return kept(c, token, begun);
}

/**
 * Goes on in another seat of the same person, under a new token. That is no signing in: the session ends when it would
 * have. Out: `false` when it was over meanwhile.
 */
export async function changeSeat(c: Context<Env>, seat: Seat, method: SignInMethod) {
  const { author, database } = c.var;
  const token = newSecret();
  const session = sessionOf(c, seat, method, token);
  return kept(c, token, await goOnInSeat(database, { ...author, actor: seat }, session, tokenHashOf(c)));
}

function sessionOf(c: Context<Env>, { assignmentId }: Seat, method: SignInMethod, token: string) {
  const device = deviceOf(c.req.header('User-Agent') ?? '');
  return { tokenHash: hash(token), assignmentId, method, device };
}

function kept(c: Context<Env>, token: string, { outcome }: Written): boolean {
  if (outcome === 'written') keepToken(c, token);
  return outcome === 'written';
}
