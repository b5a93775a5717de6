import type { Context } from 'hono';
import { mailHours } from '../domain/sign-in.ts';
import type { Env } from './context.ts';
import { cookieOf, dropCookie, keepCookie } from './cookie.ts';
import { newSecret } from './secret.ts';

const name = 'asking';

/** What a browser holds that asks for a link by e-mail, so that the link is known there; undefined when it holds nothing. */
export const askingSecret = (c: Context<Env>): string | undefined => {
  const held = cookieOf(c, name);
  return held && /^[\w-]{43}$/.test(held) ? held : undefined;
};

/**
 * The same, and a new one when it held none. It stays as long as mail may be on its way: an earlier link opens here as
 * well as the newest.
 */
export function keepAskingSecret(c: Context<Env>): string {
  const secret = askingSecret(c) ?? newSecret();
  keepCookie(c, name, secret, mailHours * 3600);
  return secret;
}

/** It is signed in: links that it asked for open nothing here any more without the code. */
export const dropAskingSecret = (c: Context<Env>) => dropCookie(c, name);
