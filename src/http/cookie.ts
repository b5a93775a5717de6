import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Env } from './context.ts';

type C = Context<Env>;

/**
 * Over https every name begins with `__Host-`: a browser then takes it from this host only, never from a neighbour or
 * from a page that came without encryption (RFC 6265bis, 4.1.3.2).
 */
const nameFor = (c: C, name: string) => (c.var.deps.secure ? `__Host-${name}` : name);

/** What the browser kept under this name; undefined when nothing. Anybody can send anything: never to be trusted. */
export const cookieOf = (c: C, name: string): string | undefined => getCookie(c, nameFor(c, name));

/** Has the browser keep it for so many seconds: no script reads it, and no form of another site takes it along. */
export function keepCookie(c: C, name: string, value: string, seconds: number) {
  const { secure } = c.var.deps;
  setCookie(c, nameFor(c, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: seconds,
  });
}

export function dropCookie(c: C, name: string) {
  const { secure } = c.var.deps;
  deleteCookie(c, nameFor(c, name), { path: '/', httpOnly: true, sameSite: 'Lax', secure });
}
