import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { seatRules, stillLeads } from '../../db/queries/assignments.ts';
import { peopleAt, personFile } from '../../db/queries/people.ts';
import { editPerson, readdressPerson } from '../../db/queries/people-acts.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { PersonFile } from '../../views/people/file.tsx';
import { PersonForm } from '../../views/people/form.tsx';
import { hasRole } from '../domain/assignment.ts';
import { decideLeads } from '../domain/lead.ts';
import { decideEmail } from '../domain/person.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, pageOfNow, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { atField } from './person-refusal.ts';
import { wholePerson } from './whole-person.ts';

const identity = z.object({ name: form.line(100), email: form.optionalText(200) });

export const person = new Hono<Env>()
  .get(addresses.person, can('register.read'), async (c) => {
    const filled = { values: { role: 'city_lead', fromOn: c.var.today }, errors: {} };
    const found = await wholePerson(c);
    if (!found) return notFound(c);
    // Whether an invitation is still to be sent, nothing else tells.
    const show = found.mayWrite ? pageOfNow : page;
    return show(c, <PersonFile {...found} filled={filled} />);
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
    const decided = decide(found, read.data.email, c.var.today);
    if (!decided.ok) return again(atField(c, read.filled, decided.refusal, 'email'));
    const { id } = found.person;
    const edited = { id, version: read.version, name: read.data.name, email: read.data.email || null };
    const written = decided.isChanged
      ? await readdress(c, edited, decided, read.idempotencyKey)
      : await editPerson(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(identity, found.person);
      return stale(c, <PersonForm {...found} filled={read.filled} theirs={theirs} />);
    }
    const { people, common } = c.var.view.t;
    return done(
      c,
      at(addresses.person, { id }),
      decided.isChanged && decided.invites ? people.readdressed : common.saved,
    );
  });

/** Whether somebody may get this address (or keep theirs), and what comes with another one. */
function decide({ person, seats, leads, isTaken }: Editable, email: string, today: string) {
  const reachable = decideEmail(email, isTaken);
  if (!reachable.ok) return reachable;
  if (email.toLowerCase() === (person.email ?? '').toLowerCase())
    return { ok: true, isChanged: false } as const;
  const after = leads.map((one) =>
    one.personId === person.id ? { ...one, isReachable: email !== '' } : one,
  );
  const led = decideLeads(leads, after, today);
  if (!led.ok) return led;
  const isPresent = hasRole(
    seats.map(({ assignment }) => assignment),
    today,
  );
  const isLead = leads.some(({ personId }) => personId === person.id);
  return {
    ok: true,
    isChanged: true,
    invites: email !== '' && isPresent,
    restsOn: isLead && email === '' ? stillLeads(leads.filter(({ personId }) => personId !== person.id)) : [],
  } as const;
}

type Along = Omit<Parameters<typeof readdressPerson>[3], 'sessionId'>;

/** The session in which somebody changes their own address stays open. */
function readdress(
  c: Context<Env>,
  edited: Parameters<typeof readdressPerson>[2],
  { invites, restsOn }: Along,
  idempotencyKey?: string,
) {
  const { database, author, sessionId } = c.var;
  const along = { invites, restsOn, sessionId: sessionId ?? 0 };
  return readdressPerson(database, author, edited, along, idempotencyKey);
}

type Editable = NonNullable<Awaited<ReturnType<typeof editable>>>;

/** Who is changed, and whether somebody else has the address that they would get. */
async function editable(c: Context<Env>, email: string) {
  const { database, view, today } = c.var;
  const { found, seats, leads, sameEmail } = await read(database, {
    ...personFile(database, idOf(c), true),
    leads: seatRules(database, today).leads,
    sameEmail: peopleAt(database, email),
  });
  const [person] = found;
  return person && { view, person, seats, leads, isTaken: sameEmail.some(({ id }) => id !== person.id) };
}
