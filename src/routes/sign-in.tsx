import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod';
import { endSession, seats, startSession } from '../../db/queries/sign-in.ts';
import { addresses } from '../../views/addresses.ts';
import { SignInPage } from '../../views/sign-in.tsx';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { recordId } from '../http/form.ts';
import { hash } from '../http/hash.ts';
import { ownPath } from '../http/own-path.ts';
import { done, page } from '../http/respond.ts';
import { open } from '../http/right.ts';
import { sentValues } from '../http/sent.ts';
import { sessionCookie } from '../http/session.ts';
import { sessionHours } from '../http/session-hours.ts';

const shape = z.object({ seat: recordId, back: z.string().catch('/') });

export const signIn = new Hono<Env>()
  .get(addresses.signIn, open(), async (c) => {
    const offered = c.var.deps.demoSignIn ? await seats(c.var.database, c.var.today) : [];
    return page(c, <SignInPage view={c.var.view} seats={offered} back={c.req.query('terug') ?? '/'} />);
  })
  .post(addresses.signIn, open(), async (c) => {
    if (!c.var.deps.demoSignIn) return notFound(c);
    const asked = shape.safeParse(await sentValues(c));
    const offered = await seats(c.var.database, c.var.today);
    const seat = asked.success && offered.find(({ assignmentId }) => assignmentId === asked.data.seat);
    if (!seat) return notFound(c);
    await begin(c, seat);
    return done(c, ownPath(asked.data.back));
  })
  .post(addresses.signOut, open(), async (c) => {
    const token = getCookie(c, sessionCookie);
    if (token && c.var.actor) await endSession(c.var.database, c.var.author, hash(token));
    deleteCookie(c, sessionCookie, { path: '/' });
    return done(c, addresses.signIn, c.var.view.t.signIn.signedOut);
  });

type Seat = Awaited<ReturnType<typeof seats>>[number];

async function begin(c: Context<Env>, seat: Seat) {
  const token = `${crypto.randomUUID()}${crypto.randomUUID()}`;
  const { assignmentId } = seat;
  await startSession(
    c.var.database,
    { ...c.var.author, actor: seat },
    { tokenHash: hash(token), assignmentId, hours: sessionHours },
  );
  const { secure } = c.var.deps;
  setCookie(c, sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: sessionHours * 3600,
  });
}
