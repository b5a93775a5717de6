import type { Context } from 'hono';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { pseudonymise } from '../../db/queries/names.ts';
import { personFile } from '../../db/queries/people.ts';
import { addresses, at } from '../../views/addresses.ts';
import { ForgetPage } from '../../views/people/forget.tsx';
import { formerName } from '../../views/people/former.ts';
import { textIn } from '../../views/text/index.ts';
import { hasRole } from '../domain/assignment.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';

/** A name that gives way to the role before its time. */
export const pseudonymisations = new Hono<Env>()
  .get(addresses.pseudonymisation, can('register.write'), async (c) => {
    const found = await forgettable(c);
    if (!found) return notFound(c);
    return page(c, <ForgetPage {...found} />);
  })

  .post(addresses.pseudonymisation, can('register.write'), async (c) => {
    const { database, author, today, view } = c.var;
    const found = await forgettable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, z.object({}));
    if (found.hasRole || !read.ok) return refused(c, <ForgetPage {...found} />);
    const { id } = found.person;
    const person = { id, version: read.version, name: found.former, today };
    const along = { expects: [], statements: [], idempotencyKey: read.idempotencyKey };
    const written = await pseudonymise(database, author, person, along);
    if (written.outcome === 'stale') return stale(c, <ForgetPage {...found} overtaken />);
    return done(c, at(addresses.person, { id }), view.t.people.forget.done(found.former));
  });

/** Who would be forgotten. Their new name is kept in the language of the deal, whoever looks. */
async function forgettable(c: Context<Env>) {
  const { database, view, today } = c.var;
  const { found, seats } = await read(database, personFile(database, idOf(c), false));
  const [person] = found;
  const assignments = seats.map(({ assignment }) => assignment);
  if (!person) return null;
  return {
    view,
    person,
    former: formerName(await textIn('nl'), person.id, seats),
    hasRole: hasRole(assignments, today),
  };
}
