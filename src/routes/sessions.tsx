import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { endOtherSessions, endSession, sessionsOf } from '../../db/queries/sessions.ts';
import { seatsOf } from '../../db/queries/sign-in.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses } from '../../views/addresses.ts';
import { SessionList } from '../../views/sessions/list.tsx';
import { momentOf } from '../http/clock.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { type Parsed, readForm } from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, pageOfNow } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const nothing = z.object({});

/** Where somebody is signed in, and the way to end that elsewhere. */
export const sessions = new Hono<Env>()
  .get(addresses.sessions, can('account.own'), async (c) => {
    const { view, programme, sessionId } = c.var;
    const { open, seats } = await own(c);
    const moved = (at: string) => momentOf(at, programme.demoDate).now;
    const rows = open.map((one) => ({
      ...one,
      startedAt: moved(one.startedAt),
      seenAt: moved(one.seenAt),
      isThis: one.id === sessionId,
    }));
    return pageOfNow(c, <SessionList view={view} sessions={rows} hasOtherRole={seats.length > 1} />);
  })

  .post(addresses.sessionEnd, can('account.own'), async (c) => {
    const { database, author, view } = c.var;
    const sent = await readForm(c, nothing);
    const { open, earlier } = await own(c, sent);
    if (earlier.length) return done(c, addresses.sessions);
    const chosen = open.find(({ id }) => id === idOf(c));
    if (!chosen || !sent.ok) return notFound(c);
    await endSession(database, author, chosen.id, sent.idempotencyKey);
    return done(c, addresses.sessions, view.t.sessions.ended);
  })

  .post(addresses.otherSessionsEnd, can('account.own'), async (c) => {
    const { database, author, actor, sessionId, view } = c.var;
    const sent = await readForm(c, nothing);
    const mine = { personId: signedIn(actor).personId, current: sessionId ?? 0 };
    await endOtherSessions(database, author, mine, sent.ok ? sent.idempotencyKey : undefined);
    return done(c, addresses.sessions, view.t.sessions.othersEnded);
  });

/** The open sessions of whoever asks, the roles they have today, and whether this very form was sent before. */
function own(c: Context<Env>, sent?: Parsed<unknown>) {
  const { database, actor, sessionId, today } = c.var;
  const { personId } = signedIn(actor);
  return read(database, {
    open: sessionsOf(database, personId, sessionId ?? 0),
    seats: seatsOf(database, personId, today),
    earlier: earlierAct(database, sent?.ok ? sent.idempotencyKey : undefined),
  });
}
