import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { attemptsOf } from '../../db/queries/attempts.ts';
import { beginningOf, seatsOf } from '../../db/queries/sign-in.ts';
import { linkBy, personOfLink } from '../../db/queries/sign-ins.ts';
import { addresses } from '../../views/addresses.ts';
import { attemptMinutes, codeDigits, decideConfirmation, decideLink } from '../domain/sign-in.ts';
import { askingSecret, keepAskingSecret } from '../http/asking-browser.ts';
import type { Env } from '../http/context.ts';
import { goOn, withoutRole } from '../http/enter.tsx';
import { hash } from '../http/hash.ts';
import { originOf } from '../http/limits.ts';
import { beginSessionByLink, keepSessionByLink } from '../http/link-session.ts';
import { open } from '../http/right.ts';
import { sentValues } from '../http/sent.ts';
import { codesTooOften, linkPage, linkRefused, noCode, wrongCode } from './sign-in-link-answers.tsx';

type C = Context<Env>;

/** Digits, however people space them. */
const shape = z.object({
  code: z.pipe(
    z.catch(z.string().check(z.maxLength(100)), ''),
    z.transform((text) => text.replace(/\D/g, '')),
  ),
});

export const signInLink = new Hono<Env>()
  .get(addresses.signInLink, open(), async (c) => {
    // At the primary: a replica may not have heard of it yet.
    const [link] = await linkBy(c.var.deps.database, hash(c.req.param('token')));
    const decided = decideLink(link, browserHashOf(c));
    if (!decided.ok) return linkRefused(c, decided.refusal, link);
    // Held from now on, so that the same button pressed twice is known again.
    keepAskingSecret(c);
    return linkPage(c, decided.link, decided.asksCode);
  })

  .post(addresses.signInLink, open(), async (c) => {
    const { link, seats, beginning, ...given } = await facts(c, c.req.param('token'));
    const decided = decideConfirmation(link, given);
    if (decided.ok && decided.isRepeated) return again(c, seats, decided.link.back);
    if (decided.ok) return letIn(c, seats, decided.link, beginning);
    if (decided.refusal === 'no_code') return noCode(c, decided.link);
    if (decided.refusal === 'wrong_code') return wrongCode(c, decided.link, networkOf(c));
    return decided.refusal === 'too_often' ? codesTooOften(c) : linkRefused(c, decided.refusal, link);
  });

/** What is known of the link and of who presses the button. */
async function facts(c: C, token: string) {
  const { database, today } = c.var;
  const secretHash = hash(token);
  const { code } = shape.parse(await sentValues(c));
  const { links, seats, ahead, tried } = await read(database, {
    links: linkBy(database, secretHash),
    seats: seatsOf(database, personOfLink(secretHash), today),
    ahead: beginningOf(database, personOfLink(secretHash), today),
    tried: attemptsOf(database, networkOf(c), attemptMinutes),
  });
  const wrongCodes = tried[0]?.count ?? 0;
  const codeHash = code.length === codeDigits ? hash(code) : null;
  return { link: links[0], seats, beginning: ahead[0], browserHash: browserHashOf(c), codeHash, wrongCodes };
}

type Facts = Awaited<ReturnType<typeof facts>>;

async function letIn(
  c: C,
  seats: Facts['seats'],
  link: NonNullable<Facts['link']>,
  beginning: Facts['beginning'],
) {
  const [seat] = seats;
  if (!seat) return withoutRole(c, beginning);
  const token = c.req.param('token') ?? '';
  if (await beginSessionByLink(c, seat, link.id, token)) return goOn(c, seats, link.back);
  const now = await facts(c, token);
  const decided = decideConfirmation(now.link, now);
  return decided.ok && decided.isRepeated ? again(c, seats, link.back) : linkRefused(c, 'used', now.link);
}

function again(c: C, seats: Facts['seats'], back: string) {
  keepSessionByLink(c, c.req.param('token') ?? '');
  return goOn(c, seats, back);
}

function browserHashOf(c: C): string | null {
  const secret = askingSecret(c);
  return secret ? hash(secret) : null;
}

const networkOf = (c: C) => `codes ${originOf(c.var.deps.addressOf(c))}`;
