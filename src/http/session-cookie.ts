import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sessionHours } from '../domain/sign-in.ts';
import type { Env } from './context.ts';
import { hash } from './hash.ts';

/**
 * Over https the name begins with `__Host-`: a browser then takes it from this host only, never from a neighbour or
 * from a page that came without encryption (RFC 6265bis, 4.1.3.2).
 */
const nameFor = (secure: boolean) => (secure ? '__Host-session' : 'session');

/** The hash of the token that this browser holds; null when it holds none. */
export function tokenHashOf(c: Context<Env>, secure: boolean): string | null {
  const token = getCookie(c, nameFor(secure));
  return token ? hash(token) : null;
}

export function keepToken(c: Context<Env>, token: string) {
  const { secure } = c.var.deps;
  setCookie(c, nameFor(secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: sessionHours * 3600,
  });
}

export function dropToken(c: Context<Env>) {
  const { secure } = c.var.deps;
  deleteCookie(c, nameFor(secure), { path: '/', secure });
}
