import type { Context } from 'hono';
import { sessionHours } from '../domain/sign-in.ts';
import type { Env } from './context.ts';
import { cookieOf, dropCookie, keepCookie } from './cookie.ts';
import { hash } from './hash.ts';

const name = 'session';

/** The hash of the token that this browser holds; null when it holds none. */
export function tokenHashOf(c: Context<Env>): string | null {
  const token = cookieOf(c, name);
  return token ? hash(token) : null;
}

export const keepToken = (c: Context<Env>, token: string) => keepCookie(c, name, token, sessionHours * 3600);

/** Signed out: the browser forgets the token, and the pages that it kept. */
export function dropToken(c: Context<Env>) {
  dropCookie(c, name);
  c.header('Clear-Site-Data', '"cache"');
}
