import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { seatRules } from '../../db/queries/assignments.ts';
import { partyChoices } from '../../db/queries/choices.ts';
import * as store from '../../db/queries/people.ts';
import { registerPerson } from '../../db/queries/people-acts.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { NewPersonForm } from '../../views/people/form.tsx';
import { PeopleList, peopleStandings } from '../../views/people/list.tsx';
import { decideAssignment, hasRole } from '../domain/assignment.ts';
import { accessOf, isUnderWay } from '../domain/invitation.ts';
import { can as may } from '../domain/permission.ts';
import { decideEmail } from '../domain/person.ts';
import { roles } from '../domain/role.ts';
import type { Env } from '../http/context.ts';
import * as shape from '../http/filter.ts';
import * as form from '../http/form.ts';
import { pageOf, pagingOf } from '../http/paging.ts';
import { done, page, pageOfNow, refused } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { seat } from './assignments.tsx';
import { doorOf } from './door.ts';
import { atField } from './person-refusal.ts';

const person = z.extend(seat, { name: form.line(100), email: form.optionalText(200) });

const filters = z.object({
  q: shape.words,
  stand: z.catch(z.enum(peopleStandings), 'now'),
  rol: shape.oneOf(roles),
  partij: shape.record,
});

/** The role that somebody new is to have, where that is known. */
const offered = z.pick(filters, { rol: true, partij: true });

export const people = new Hono<Env>()
  .get(addresses.people, can('register.read'), async (c) => {
    const filter = filters.parse(c.req.query());
    const { database, deps, view } = c.var;
    const mayWrite = may(signedIn(c.var.actor).role, 'register.write');
    const found = await read(database, {
      ...store.peopleList(database, chosen(c, filter, mayWrite), pageOf(c)),
      parties: partyChoices(database),
    });
    const paging = pagingOf(addresses.people, filter, pageOf(c), found.total[0]?.count ?? 0);
    const doors = doorsOf(c, found);
    // How a mail goes on that is still to be sent, nothing else tells.
    const show = doors.some(({ access }) => isUnderWay(access)) ? pageOfNow : page;
    const props = { ...found, doors, paging, filter, mayWrite, isDemo: deps.demoSignIn };
    return show(c, <PeopleList view={view} {...props} />);
  })

  .get(addresses.newPerson, can('register.write'), async (c) => {
    const { parties } = await read(c.var.database, { parties: partyChoices(c.var.database) });
    const { rol, partij } = offered.parse(c.req.query());
    const filled = { values: { role: rol || 'city_lead', partyId: partij, fromOn: c.var.today }, errors: {} };
    return page(c, <NewPersonForm view={c.var.view} parties={parties} filled={filled} />);
  })

  .post(addresses.people, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const read = await form.readForm(c, person);
    const found = await rules(c, read);
    const again = (filled: Filled) =>
      refused(c, <NewPersonForm view={view} parties={found.parties} filled={filled} />);
    if (!read.ok) return again(read.filled);
    const { name, email, ...given } = read.data;
    const decided = decide(email, given, found);
    const isRepeated = found.earlier.length > 0;
    if (!decided.ok && !isRepeated) return again(atField(c, read.filled, decided.refusal));
    const identity = { name, email: email || null };
    const written = await registerPerson(database, author, identity, given, read.idempotencyKey);
    if (!('subjectId' in written)) return again(atField(c, read.filled, 'email_taken'));
    const { registered, invitedToo } = view.t.people;
    const notice = (email ? invitedToo : registered)(name);
    return done(c, view.back ?? at(addresses.person, { id: written.subjectId }), notice);
  });

/** What the list is narrowed to; who never came in is only told to who may know. */
function chosen(c: Context<Env>, { q, rol, partij, stand }: z.infer<typeof filters>, mayWrite: boolean) {
  return {
    words: q,
    role: rol || undefined,
    partyId: Number(partij),
    onlyFrom: stand === 'all' ? undefined : c.var.today,
    isAbsent: stand === 'absent',
    withAccess: mayWrite,
  };
}

type Listed = Awaited<ReturnType<typeof read<ReturnType<typeof store.peopleList>>>>;

/** How everybody on the list stands at the door. */
function doorsOf(c: Context<Env>, { doors, seats }: Pick<Listed, 'doors' | 'seats'>) {
  return doors.map(({ id, email, ...traces }) => {
    const held = seats.filter(({ assignment }) => assignment.personId === id);
    const spans = held.map(({ assignment }) => assignment);
    const somebody = { email, hasRole: hasRole(spans, c.var.today) };
    return { id, email, access: accessOf(doorOf(c, somebody, traces)) };
  });
}

/** What a new person is held against, and whether this very form was sent before. */
async function rules(c: Context<Env>, sent: form.Parsed<z.infer<typeof person>>) {
  const { database, today } = c.var;
  return read(database, {
    ...seatRules(database, today),
    sameEmail: store.peopleAt(database, sent.ok ? sent.data.email : ''),
    earlier: earlierAct(database, sent.ok ? sent.idempotencyKey : undefined),
  });
}

function decide(email: string, given: z.infer<typeof seat>, found: Awaited<ReturnType<typeof rules>>) {
  const reachable = decideEmail(email, found.sameEmail.length > 0);
  return reachable.ok ? decideAssignment(given, [], found.parties) : reachable;
}
