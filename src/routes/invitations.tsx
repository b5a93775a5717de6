import { Hono } from 'hono';
import * as z from 'zod/mini';
import { invite } from '../../db/queries/invitations.ts';
import { addresses, at } from '../../views/addresses.ts';
import { empty } from '../../views/parts/form.tsx';
import { PersonFile } from '../../views/people/file.tsx';
import { decideInvitation } from '../domain/invitation.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { done, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { wholePerson } from './whole-person.ts';

/** The mail that tells somebody that they may take part, once more. */
export const invitations = new Hono<Env>().post(addresses.invitation, can('register.write'), async (c) => {
  const { database, author, view } = c.var;
  const read = await form.readForm(c, z.object({}));
  const found = await wholePerson(c, read);
  if (!found) return notFound(c);
  const { access } = view.t.people;
  const { id, name, version } = found.person;
  const decided = decideInvitation(found.door);
  if (!found.earlier.length && (!decided.ok || !read.ok)) {
    if (!decided.ok) c.set('refusal', decided.refusal);
    const barred = decided.ok ? undefined : access.refusals[decided.refusal];
    return refused(c, <PersonFile {...found} filled={empty} barred={barred} />);
  }
  const key = read.ok ? read.idempotencyKey : undefined;
  const written = await invite(database, author, { id, version }, found.door.mail?.id ?? 0, key);
  if (written.outcome === 'stale') return stale(c, <PersonFile {...found} filled={empty} overtaken />);
  return done(c, at(addresses.person, { id }), access.sent(name));
});
