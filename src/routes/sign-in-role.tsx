import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { methodOf } from '../../db/queries/sessions.ts';
import { seatsOf } from '../../db/queries/sign-in.ts';
import { addresses } from '../../views/addresses.ts';
import { OwnRolePage } from '../../views/sign-in/own-role.tsx';
import { changeSeat } from '../http/begin-session.ts';
import type { Env } from '../http/context.ts';
import { notFound, signInFirst } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { ownPath } from '../http/own-path.ts';
import { done, page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { sentValues } from '../http/sent.ts';

const shape = z.object({ seat: form.recordId, back: form.back });

/** Who has several roles today works in one of them, and can change over. */
export const signInRole = new Hono<Env>()
  .get(addresses.ownRole, can('account.own'), async (c) => {
    const { personId } = signedIn(c.var.actor);
    const seats = await seatsOf(c.var.database, personId, c.var.today);
    return page(
      c,
      <OwnRolePage view={c.var.view} seats={seats} back={ownPath(c.req.query('terug') ?? '/')} />,
    );
  })
  .post(addresses.ownRole, can('account.own'), async (c) => {
    const { database, today, sessionId } = c.var;
    const asked = shape.safeParse(await sentValues(c));
    const found = await read(database, {
      seats: seatsOf(database, signedIn(c.var.actor).personId, today),
      sessions: methodOf(database, sessionId),
    });
    const seat = asked.success && found.seats.find(({ assignmentId }) => assignmentId === asked.data.seat);
    const [session] = found.sessions;
    if (!seat || !session) return notFound(c);
    if (!(await changeSeat(c, seat, session.method))) return signInFirst(c);
    return done(c, ownPath(asked.data.back));
  });
