import { Hono } from 'hono';
import * as z from 'zod/mini';
import { endSession } from '../../db/queries/sessions.ts';
import { seats } from '../../db/queries/sign-in.ts';
import { addresses } from '../../views/addresses.ts';
import { empty } from '../../views/parts/form.tsx';
import { DemoDoor } from '../../views/sign-in/demo.tsx';
import { Door } from '../../views/sign-in/door.tsx';
import { beginSession } from '../http/begin-session.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { ownPath } from '../http/own-path.ts';
import { done, page, pageOfNow } from '../http/respond.ts';
import { open } from '../http/right.ts';
import { sentValues } from '../http/sent.ts';
import { dropToken } from '../http/session-cookie.ts';
import { waysIn } from '../http/ways-in.ts';

const shape = z.object({ seat: form.recordId, back: form.back });

export const signIn = new Hono<Env>()
  .get(addresses.signIn, open(), async (c) => {
    const { deps, view, database, today } = c.var;
    const back = ownPath(c.req.query('terug') ?? '/');
    // By which ways one comes in is told by the configuration, which a restart may have changed.
    if (!deps.demoSignIn)
      return pageOfNow(c, <Door view={view} ways={waysIn(deps)} filled={empty} back={back} />);
    return page(c, <DemoDoor view={view} seats={await seats(database, today)} back={back} />);
  })
  .post(addresses.signIn, open(), async (c) => {
    if (!c.var.deps.demoSignIn) return notFound(c);
    const asked = shape.safeParse(await sentValues(c));
    const offered = await seats(c.var.database, c.var.today);
    const seat = asked.success && offered.find(({ assignmentId }) => assignmentId === asked.data.seat);
    if (!seat) return notFound(c);
    await beginSession(c, seat, 'demo');
    return done(c, ownPath(asked.data.back));
  })
  .post(addresses.signOut, open(), async (c) => {
    const { author, database, sessionId } = c.var;
    if (sessionId) await endSession(database, author, sessionId);
    dropToken(c);
    return done(c, addresses.signIn, c.var.view.t.signIn.signedOut);
  });
