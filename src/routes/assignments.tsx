import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import * as store from '../../db/queries/assignments.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { AssignmentForm } from '../../views/people/assignment.tsx';
import { PersonFile } from '../../views/people/file.tsx';
import { closesToday, decideAssignment } from '../domain/assignment.ts';
import type { EmptySeat } from '../domain/empty-seat.ts';
import { decideLeads } from '../domain/lead.ts';
import { roles } from '../domain/role.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { leftEmpty, wasWarned } from './empty-seats.ts';
import { atField } from './person-refusal.ts';
import { wholePerson } from './whole-person.ts';

/** A role as it is given. */
export const seat = z.object({
  role: z.enum(roles),
  partyId: form.optionalId,
  fromOn: form.day,
  untilOn: form.optionalDay,
});

/** A role as it is changed, and of which seats was said that nobody will have them. */
const changed = z.extend(seat, { warned: form.optionalText(1000) });

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
    return page(c, <AssignmentForm {...found} filled={filled} left={leftBy(c, found, null)} />);
  })

  .post(addresses.assignment, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, changed);
    const again = (filled: Filled, left: EmptySeat[] = []) =>
      refused(c, <AssignmentForm {...found} filled={filled} left={left} isNews />);
    if (!read.ok) return again(read.filled);
    const { warned, ...to } = read.data;
    const decided = decide(found, to, c.var.today);
    if (!decided.ok) return again(atField(c, read.filled, decided.refusal));
    const { assignment, person, held } = found;
    const left = leftBy(c, found, to);
    if (read.version === assignment.version && !wasWarned(left, warned)) return again(read.filled, left);
    const edited = { ...to, id: assignment.id, version: read.version };
    const along = { person, held, ...decided };
    const written = await store.editRole(database, author, edited, along, read.idempotencyKey);
    if (written.outcome === 'stale') return stale(c, overtaken(found, read));
    const notice = decided.ends ? view.t.people.roleEnded : view.t.common.saved;
    return done(c, at(addresses.person, { id: person.id }), notice);
  });

/** The seats that nobody has any more when the role becomes this, or ends; none while it is over anyhow. */
function leftBy(c: Context<Env>, found: Editable, to: Seat | null): EmptySeat[] {
  const others = found.speakers.filter(({ id }) => id !== found.assignment.id);
  return leftEmpty(c, found, to ? [...others, { ...found.assignment, ...to }] : others);
}

/** What somebody else made of the role; when that cannot be seen, another role of theirs changed at that moment. */
function overtaken(found: Editable, { version, filled }: { version: number; filled: Filled }) {
  const isSeen = found.assignment.version !== version;
  const theirs = isSeen ? asTyped(seat, found.assignment) : undefined;
  return <AssignmentForm {...found} filled={filled} left={[]} theirs={theirs} overtaken={!isSeen} />;
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
  const { view, person, parties, leads, held, members, speakers } = found;
  const others = held.filter(({ id }) => id !== chosen);
  const isReachable = person.email !== null;
  return { view, person, parties, leads, held, members, speakers, assignment, others, isReachable };
}
