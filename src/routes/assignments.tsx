import { type Context, Hono } from 'hono';
import * as z from 'zod';
import * as store from '../../db/queries/assignments.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { AssignmentForm } from '../../views/people/assignment.tsx';
import { PersonFile } from '../../views/people/file.tsx';
import { closesToday, decideAssignment } from '../domain/assignment.ts';
import { decideLeads } from '../domain/lead.ts';
import { roles } from '../domain/role.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { atField } from './person-refusal.ts';
import { wholePerson } from './whole-person.ts';

/** A role as it is given. */
export const seat = z.object({
  role: z.enum(roles),
  partyId: form.optionalId,
  fromOn: form.day,
  untilOn: form.optionalDay,
});

export const assignments = new Hono<Env>()
  .post(addresses.assignments, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const read = await form.readForm(c, seat);
    const found = await wholePerson(c, read);
    if (!found) return notFound(c);
    const again = (filled: Filled) => refused(c, <PersonFile {...found} filled={filled} />);
    if (!read.ok) return again(read.filled);
    const decided = decideAssignment(read.data, found.held, found.parties);
    if (!decided.ok && !found.earlier.length) return again(atField(c, read.filled, decided.refusal));
    const { id, version } = found.person;
    const { data, idempotencyKey } = read;
    const written = await store.giveRole(database, author, { id, version }, found.held, data, idempotencyKey);
    if (!('subjectId' in written)) return stale(c, <PersonFile {...found} filled={read.filled} overtaken />);
    const notice = view.t.people.roleGiven(view.t.words.role[data.role]);
    return done(c, at(addresses.person, { id }), notice);
  })

  .get(addresses.assignment, can('register.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const filled = { values: asTyped(seat, found.assignment), errors: {} };
    return page(c, <AssignmentForm {...found} filled={filled} />);
  })

  .post(addresses.assignment, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, seat);
    const again = (filled: Filled) => refused(c, <AssignmentForm {...found} filled={filled} />);
    if (!read.ok) return again(read.filled);
    const decided = decide(found, read.data, c.var.today);
    if (!decided.ok) return again(atField(c, read.filled, decided.refusal));
    const { assignment, person, held } = found;
    const edited = { ...read.data, id: assignment.id, version: read.version };
    const along = { person, held, ...decided };
    const written = await store.editRole(database, author, edited, along, read.idempotencyKey);
    if (written.outcome === 'stale') return stale(c, overtaken(found, read));
    const notice = decided.ends ? view.t.people.roleEnded : view.t.common.saved;
    return done(c, at(addresses.person, { id: person.id }), notice);
  });

/** What somebody else made of the role; when that cannot be seen, another role of theirs changed at that moment. */
function overtaken(found: Editable, { version, filled }: { version: number; filled: Filled }) {
  const isSeen = found.assignment.version !== version;
  const theirs = isSeen ? asTyped(seat, found.assignment) : undefined;
  return <AssignmentForm {...found} filled={filled} theirs={theirs} overtaken={!isSeen} />;
}

/** Whether one role may become this, and what comes with it. */
function decide({ assignment, others, leads, parties, isReachable }: Editable, to: Seat, today: string) {
  const fits = decideAssignment(to, others, parties);
  if (!fits.ok) return fits;
  const otherLeads = leads.filter(({ id }) => id !== assignment.id);
  const after = to.role === 'national_lead' ? [...otherLeads, { ...to, isReachable }] : otherLeads;
  const led = decideLeads(leads, after, today);
  if (!led.ok) return led;
  return {
    ok: true,
    ends: assignment.untilOn === null && to.untilOn !== null,
    closes: closesToday(to, others, today),
    restsOn: assignment.role === 'national_lead' ? store.stillLeads(otherLeads) : [],
  } as const;
}

type Seat = z.infer<typeof seat>;
type Editable = NonNullable<Awaited<ReturnType<typeof editable>>>;

async function editable(c: Context<Env>) {
  const found = await wholePerson(c);
  const chosen = idOf(c, 'assignment');
  const assignment = found?.held.find(({ id }) => id === chosen);
  if (!found || !assignment) return null;
  const { view, person, parties, leads, held } = found;
  const others = held.filter(({ id }) => id !== chosen);
  return { view, person, parties, leads, held, assignment, others, isReachable: person.email !== null };
}
