import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/assignments.ts';
import { personFile } from '../../db/queries/people.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { AssignmentForm } from '../../views/people/assignment.tsx';
import { PersonFile } from '../../views/people/file.tsx';
import type { Text } from '../../views/text/index.ts';
import { decideAssignment, hasRole, takesLead } from '../domain/assignment.ts';
import { roles } from '../domain/role.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

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
    const found = await personOf(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const again = (filled: Filled) => refused(c, <PersonFile {...found} mayWrite filled={filled} />);
    if (!read.ok) return again(read.filled);
    const decided = decideAssignment(read.data, found.held, found.parties);
    if (!decided.ok && !found.earlier.length) return again(atField(c, read.filled, decided.refusal));
    const given = { ...read.data, personId: found.person.id };
    const written = await store.giveRole(database, author, given, read.idempotencyKey);
    if (!('subjectId' in written)) return again(read.filled);
    const notice = view.t.people.roleGiven(view.t.words.role[read.data.role]);
    return done(c, at(addresses.person, { id: found.person.id }), notice);
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
    const decided = decideAssignment(read.data, found.others, found.parties);
    if (!decided.ok) return again(atField(c, read.filled, decided.refusal));
    const { assignment } = found;
    const restsOn = takesLead(assignment, read.data, c.var.today) ? found.otherLeads : null;
    if (restsOn?.length === 0) return again(atField(c, read.filled, 'last_lead'));
    const ends = assignment.untilOn === null && read.data.untilOn !== null;
    const personId = found.person.id;
    const edited = { ...read.data, id: assignment.id, personId, version: read.version };
    const written = await store.editRole(
      database,
      author,
      edited,
      { ends, restsOn: restsOn ?? [] },
      read.idempotencyKey,
    );
    if (written.outcome === 'stale') {
      const theirs = asTyped(seat, assignment);
      return stale(c, <AssignmentForm {...found} filled={read.filled} theirs={theirs} />);
    }
    const notice = ends ? view.t.people.roleEnded : view.t.common.saved;
    return done(c, at(addresses.person, { id: personId }), notice);
  });

type Refusal = keyof Text['people']['refusals'];

/** A refusal about a person or their role, at the field it is about. */
export function atField(c: Context<Env>, filled: Filled, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  return form.withError(filled, fieldOf[refusal], c.var.view.t.people.refusals[refusal]);
}

const fieldOf: Record<Refusal, string> = {
  no_email: 'email',
  email_taken: 'email',
  until_before_from: 'untilOn',
  party_missing: 'partyId',
  party_not_expected: 'partyId',
  party_of_other_kind: 'partyId',
  overlaps: 'fromOn',
  last_lead: 'untilOn',
};

/** Who gets a role, what they hold already, and whether this very form was sent before. */
async function personOf(c: Context<Env>, idempotencyKey?: string) {
  const { database, view, today } = c.var;
  const { found, ...rest } = await read(database, {
    ...personFile(database, idOf(c), true),
    ...store.seatRules(database, today),
    earlier: earlierAct(database, idempotencyKey),
  });
  const [person] = found;
  const held = rest.seats.map(({ assignment }) => assignment);
  return person && { view, person, held, mayForget: !hasRole(held, today), ...rest };
}

async function editable(c: Context<Env>) {
  const found = await personOf(c);
  const chosen = idOf(c, 'assignment');
  const assignment = found?.held.find(({ id }) => id === chosen);
  if (!found || !assignment) return null;
  const { view, person, parties, held, leads } = found;
  const others = held.filter(({ id }) => id !== chosen);
  const otherLeads = leads.filter(({ id }) => id !== chosen);
  return { view, person, parties, assignment, others, otherLeads };
}
