import type { Context } from 'hono';
import { startSession } from '../../db/queries/sessions.ts';
import type { Actor } from '../domain/role.ts';
import type { SignInMethod } from '../domain/sign-in.ts';
import type { Env } from './context.ts';
import { deviceOf } from './device.ts';
import { hash } from './hash.ts';
import { newSecret } from './secret.ts';
import { keepToken, tokenHashOf } from './session-cookie.ts';

/** Whoever takes a seat: the person, and the role with the organisation in which they act from now on. */
export type Seat = { assignmentId: number } & Pick<Actor, 'personId' | 'role' | 'party'>;

/**
 * Signs somebody in on this browser, under a new token each time; the session that it had ends. To be called once it is
 * sure who they are.
 */
export async function beginSession(c: Context<Env>, seat: Seat, method: SignInMethod) {
  const { author, database } = c.var;
  const token = newSecret();
  const device = deviceOf(c.req.header('User-Agent') ?? '');
  const session = { tokenHash: hash(token), assignmentId: seat.assignmentId, method, device };
  await startSession(database, { ...author, actor: seat }, session, tokenHashOf(c));
  keepToken(c, token);
}
