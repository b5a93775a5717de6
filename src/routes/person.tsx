import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { read } from '../../db/database.ts';
import { partyChoices } from '../../db/queries/choices.ts';
import * as store from '../../db/queries/people.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { PersonFile } from '../../views/people/file.tsx';
import { ForgetPage } from '../../views/people/forget.tsx';
import { PersonForm } from '../../views/people/form.tsx';
import { textIn } from '../../views/text/index.ts';
import { hasRole } from '../domain/assignment.ts';
import { can as may } from '../domain/permission.ts';
import { decideEmail } from '../domain/person.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { atField } from './assignments.tsx';

const identity = z.object({ name: form.line(100), email: form.optionalText(200) });

export const person = new Hono<Env>()
  .get(addresses.person, can('register.read'), async (c) => {
    const filled = { values: { role: 'city_lead', fromOn: c.var.today }, errors: {} };
    const file = await personPage(c, filled);
    return file ? page(c, file) : notFound(c);
  })

  .get(addresses.editPerson, can('register.write'), async (c) => {
    const found = await editable(c, '');
    if (!found) return notFound(c);
    const filled = { values: asTyped(identity, found.person), errors: {} };
    return page(c, <PersonForm {...found} filled={filled} />);
  })

  .post(addresses.person, can('register.write'), async (c) => {
    const read = await form.readForm(c, identity);
    const found = await editable(c, read.ok ? read.data.email : '');
    if (!found) return notFound(c);
    const again = (filled: Filled) => refused(c, <PersonForm {...found} filled={filled} />);
    if (!read.ok) return again(read.filled);
    const decided = decideEmail(read.data.email, found.isTaken);
    if (!decided.ok) return again(atField(c, read.filled, decided.refusal));
    const { id } = found.person;
    const edited = { id, version: read.version, name: read.data.name, email: read.data.email || null };
    const written = await store.editPerson(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(identity, found.person);
      return stale(c, <PersonForm {...found} filled={read.filled} theirs={theirs} />);
    }
    return done(c, at(addresses.person, { id }), c.var.view.t.common.saved);
  })

  .get(addresses.pseudonymisation, can('register.write'), async (c) => {
    const found = await forgettable(c);
    if (!found) return notFound(c);
    return page(c, <ForgetPage {...found} />);
  })

  .post(addresses.pseudonymisation, can('register.write'), async (c) => {
    const found = await forgettable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, z.object({}));
    if (found.hasRole || !read.ok) return refused(c, <ForgetPage {...found} />);
    const { id } = found.person;
    const person = { id, version: read.version, name: found.former };
    const written = await store.pseudonymise(c.var.database, c.var.author, person, read.idempotencyKey);
    if (written.outcome === 'stale') return stale(c, <ForgetPage {...found} overtaken />);
    return done(c, at(addresses.person, { id }), c.var.view.t.people.forget.done(found.former));
  });

/** One person on a page, with the form that gives a role as it was filled in; null when there is no such person. */
async function personPage(c: Context<Env>, filled: Filled) {
  const { database, view, today } = c.var;
  const mayWrite = may(signedIn(c.var.actor).role, 'register.write');
  const { found, seats, parties } = await read(database, {
    ...store.personFile(database, idOf(c), mayWrite),
    parties: partyChoices(database),
  });
  const [person] = found;
  if (!person) return null;
  const mayForget = !hasRole(
    seats.map(({ assignment }) => assignment),
    today,
  );
  const props = { view, person, seats, parties, mayWrite, mayForget, filled };
  return <PersonFile {...props} />;
}

/** Who is changed, and whether somebody else has the address that they would get. */
async function editable(c: Context<Env>, email: string) {
  const { database, view } = c.var;
  const { found, sameEmail } = await read(database, {
    found: store.personFile(database, idOf(c), true).found,
    sameEmail: store.peopleAt(database, email),
  });
  const [person] = found;
  return person && { view, person, isTaken: sameEmail.some(({ id }) => id !== person.id) };
}

/** Who would be forgotten. Their new name is kept in the language of the deal, whoever looks. */
async function forgettable(c: Context<Env>) {
  const { database, view, today } = c.var;
  const { found, seats } = await read(database, store.personFile(database, idOf(c), false));
  const [person] = found;
  const assignments = seats.map(({ assignment }) => assignment);
  if (!person) return null;
  return {
    view,
    person,
    former: textIn('nl').people.former(person.id),
    hasRole: hasRole(assignments, today),
  };
}
