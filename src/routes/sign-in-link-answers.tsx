import type { Context } from 'hono';
import { countWrongCode, type linkBy } from '../../db/queries/sign-ins.ts';
import { empty, type Filled } from '../../views/parts/form.tsx';
import { LinkPage } from '../../views/sign-in/link.tsx';
import { LinkRefused, TooOften } from '../../views/sign-in/refused.tsx';
import { attemptMinutes, codeTries, type LinkRefusal } from '../domain/sign-in.ts';
import type { Env } from '../http/context.ts';
import { page, pageOfNow, refused } from '../http/respond.ts';
import { sentValues } from '../http/sent.ts';

type C = Context<Env>;
type Link = Awaited<ReturnType<typeof linkBy>>[number];

/** Who the link is for, and the button. */
export function linkPage(c: C, link: Link, asksCode: boolean) {
  c.header('Cache-Control', 'no-store');
  return pageOfNow(c, content(c, link, asksCode, empty));
}

/** A wrong code is counted, and when it was the last one the link is over. `network`: under what to count it as well. */
export async function wrongCode(c: C, link: Link, network: string) {
  const tries = await countWrongCode(c.var.database, link.id, network);
  if (tries >= codeTries) return linkRefused(c, 'locked');
  c.set('refusal', 'wrong_code');
  c.header('Cache-Control', 'no-store');
  const message = c.var.view.t.signIn.link.wrongCode(codeTries - tries);
  return refused(c, content(c, link, true, { values: {}, errors: { code: message } }));
}

/** What cannot be a code is a slip of the finger: it comes back as it was typed, and is not counted. */
export async function noCode(c: C, link: Link) {
  c.set('refusal', 'no_code');
  c.header('Cache-Control', 'no-store');
  const { code = '' } = await sentValues(c);
  const filled = { values: { code }, errors: { code: c.var.view.t.signIn.link.noCode } };
  return refused(c, content(c, link, true, filled));
}

function content(c: C, { name, browserHash, hasNewer }: Link, asksCode: boolean, filled: Filled) {
  const code = asksCode ? (browserHash ? 'in_browser' : 'with_link') : null;
  const token = c.req.param('token') ?? '';
  return <LinkPage view={c.var.view} {...{ token, name, hasNewer, code, filled }} />;
}

/** 403 for a link that nobody made, 410 for one that is over. */
export function linkRefused(c: C, refusal: LinkRefusal, link?: Link) {
  c.set('refusal', `link_${refusal}`);
  c.header('Cache-Control', 'no-store');
  c.header('HX-Push-Url', 'false');
  const hasNewer = link?.hasNewer ?? false;
  const content = <LinkRefused view={c.var.view} refusal={refusal} hasNewer={hasNewer} />;
  return page(c, content, refusal === 'unknown' ? 403 : 410);
}

export function codesTooOften(c: C) {
  c.set('refusal', 'codes_too_often');
  c.header('Retry-After', String(attemptMinutes * 60));
  return page(c, <TooOften view={c.var.view} what="codes" />, 429);
}
