import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { askForLink, mailServerState } from '../../db/queries/sign-ins.ts';
import { addresses } from '../../views/addresses.ts';
import type { Values } from '../../views/parts/form.tsx';
import { Asked } from '../../views/sign-in/asked.tsx';
import { Door } from '../../views/sign-in/door.tsx';
import { TooOften } from '../../views/sign-in/refused.tsx';
import { decideEmail } from '../domain/person.ts';
import { attemptMinutes } from '../domain/sign-in.ts';
import { askingSecret, keepAskingSecret } from '../http/asking-browser.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { hash } from '../http/hash.ts';
import { originOf } from '../http/limits.ts';
import { ownPath } from '../http/own-path.ts';
import { page, pageOfNow, refused } from '../http/respond.ts';
import { open } from '../http/right.ts';
import { codeOf } from '../http/secret.ts';
import { waysIn } from '../http/ways-in.ts';
import { sendMailSoon } from '../mail/soon.ts';
import { startAtProvider } from './sign-in-provider-start.tsx';

const shape = z.object({ email: form.line(200), back: form.back });

/** Somebody says at the door who they are, to come in by a link in an e-mail. */
export const signInRequest = new Hono<Env>()
  .post(addresses.signInRequest, open(), async (c) => {
    const { deps, view } = c.var;
    if (deps.demoSignIn) return notFound(c);
    const sent = await form.readForm(c, shape);
    if (!sent.ok || !decideEmail(sent.data.email, false).ok)
      return wrong(c, sent.filled.values, view.t.signIn.door.noEmail);
    const { email } = sent.data;
    const back = ownPath(sent.data.back);
    const onTheWay = await startAtProvider(c, email, back);
    if (onTheWay) return onTheWay;
    if (!deps.mail) return wrong(c, sent.filled.values, view.t.signIn.door.noWay);
    return askByMail(c, email, back);
  })

  .get(addresses.signInRequest, open(), async (c) => {
    const secret = askingSecret(c);
    if (!secret) return c.redirect(addresses.signIn, 303);
    const { state } = await read(c.var.database, { state: mailServerState(c.var.database) });
    const isMailAway = state[0]?.isAway ?? false;
    c.header('Cache-Control', 'no-store');
    return pageOfNow(
      c,
      <Asked view={c.var.view} email="" back="/" code={codeOf(secret)} isMailAway={isMailAway} />,
    );
  });

/** The same page, after as much work, whether somebody has this address or nobody. */
async function askByMail(c: Context<Env>, email: string, back: string) {
  const { database, deps, today, view } = c.var;
  const secret = keepAskingSecret(c);
  const code = codeOf(secret);
  const address = email.toLowerCase();
  const asking = { email: address, back, today, browserHash: hash(secret), codeHash: hash(code) };
  const counted = { mailbox: hash(address), network: originOf(deps.addressOf(c)) };
  const { isTooOften, isMailAway } = await askForLink(database, { ...asking, ...counted });
  c.header('Cache-Control', 'no-store');
  if (isTooOften) return tooOften(c);
  sendMailSoon(c);
  return page(c, <Asked view={view} email={email} back={back} code={code} isMailAway={isMailAway} />);
}

function tooOften(c: Context<Env>) {
  c.set('refusal', 'asked_too_often');
  c.header('Retry-After', String(attemptMinutes * 60));
  return page(c, <TooOften view={c.var.view} what="asked" />, 429);
}

function wrong(c: Context<Env>, values: Values, message: string) {
  const filled = { values, errors: { email: message } };
  const back = ownPath(String(values.back ?? '/'));
  return refused(c, <Door view={c.var.view} ways={waysIn(c.var.deps)} filled={filled} back={back} />);
}
