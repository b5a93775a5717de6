import { Hono } from 'hono';
import * as z from 'zod/mini';
import { signOutPerson } from '../../db/queries/sessions.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { readForm } from '../http/form.ts';
import { done } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { wholePerson } from './whole-person.ts';

/** Somebody is signed out everywhere by the national lead; who does it to themselves stays here. */
export const signOuts = new Hono<Env>().post(addresses.personSignOut, can('register.write'), async (c) => {
  const { database, author, sessionId, view } = c.var;
  const sent = await readForm(c, z.object({}));
  const found = await wholePerson(c);
  if (!found || !sent.ok) return notFound(c);
  const { id } = found.person;
  await signOutPerson(database, author, { personId: id, besides: sessionId ?? 0 }, sent.idempotencyKey);
  return done(c, at(addresses.person, { id }), view.t.sessions.ofPerson.ended);
});
