import type { Context } from 'hono';
import { usingLink } from '../../db/queries/sign-ins.ts';
import { askingSecret, dropAskingSecret } from './asking-browser.ts';
import { beginSession, type Seat } from './begin-session.ts';
import type { Env } from './context.ts';
import { hash } from './hash.ts';
import { newSecret } from './secret.ts';
import { keepToken } from './session-cookie.ts';

/**
 * Signs somebody in by a link, which is used up by it: both or neither. Out: `false` when it was used, locked or too old
 * by now.
 */
export async function beginSessionByLink(c: Context<Env>, seat: Seat, linkId: number, token: string) {
  const secret = askingSecret(c);
  const along = usingLink(c.var.database, linkId, secret ? hash(secret) : null);
  const entry = { token: secret ? sessionTokenOf(secret, token) : newSecret(), along };
  const isBegun = await beginSession(c, seat, 'link', entry);
  if (isBegun) dropAskingSecret(c);
  return isBegun;
}

/** The button was pressed twice, and the first answer may never have been seen: this one opens the same session. */
export function keepSessionByLink(c: Context<Env>, token: string) {
  keepToken(c, sessionTokenOf(askingSecret(c) ?? '', token));
  dropAskingSecret(c);
}

/** Two secrets make it: nobody knows both but the browser in which the link was opened. */
const sessionTokenOf = (secret: string, token: string): string => hash(`session ${secret} ${token}`);
