import type { Context } from 'hono';
import type { Database } from '../../db/database.ts';
import { sessionHours } from '../domain/sign-in.ts';
import type { Dependencies, Env } from './context.ts';
import { cookieOf, keepCookie } from './cookie.ts';

const cookie = 'written';

/** The audit number of what this visitor wrote last; a replica that has it shows nobody less than they did themselves. */
export const ownWrite = (c: Context<Env>): number => Number(cookieOf(c, cookie)) || 0;

/** The primary; what is written to it is remembered for this visitor where reading may be done elsewhere. */
export function rememberingWrites(
  c: Context<Env>,
  { database, replica }: Pick<Dependencies, 'database' | 'replica'>,
): Database {
  if (!replica) return database;
  const written = (auditId: number) => keepCookie(c, cookie, String(auditId), sessionHours * 3600);
  return { ...database, written };
}
