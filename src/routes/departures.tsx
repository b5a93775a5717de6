import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { stillLeads } from '../../db/queries/assignments.ts';
import { leave } from '../../db/queries/departures.ts';
import { addresses, at } from '../../views/addresses.ts';
import { date } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { DeparturePage } from '../../views/people/departure.tsx';
import { decideDeparture } from '../domain/departure.ts';
import type { EmptySeat } from '../domain/empty-seat.ts';
import { decideLeads } from '../domain/lead.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { leftEmpty, wasWarned } from './empty-seats.ts';
import { type WholePerson, wholePerson } from './whole-person.ts';

const departure = z.object({ lastOn: form.day, warned: form.optionalText(1000) });

/** Somebody leaves: all roles end on one day, and access with them. */
export const departures = new Hono<Env>()
  .get(addresses.departure, can('register.write'), async (c) => {
    const found = await wholePerson(c);
    if (!found) return notFound(c);
    const { today } = c.var;
    const filled = { values: { lastOn: today }, errors: {} };
    const decided = decideDeparture(found.held, today, today);
    const left = decided.ok ? leftBy(c, found, decided, today) : [];
    return page(c, <DeparturePage {...found} version={versionOf(found)} filled={filled} left={left} />);
  })

  .post(addresses.departure, can('register.write'), async (c) => {
    const read = await form.readForm(c, departure);
    const found = await wholePerson(c, read);
    if (!found) return notFound(c);
    const file = at(addresses.person, { id: found.person.id });
    if (found.earlier.length) return done(c, file);
    const version = versionOf(found);
    const again = (filled: Filled, left: EmptySeat[] = []) =>
      refused(c, <DeparturePage {...found} version={version} filled={filled} left={left} isNews />);
    if (!read.ok) return again(read.filled);
    const decided = decide(found, read.data.lastOn, c.var.today);
    if (!decided.ok) return again(barred(c, read.filled, decided.refusal));
    const left = leftBy(c, found, decided, read.data.lastOn);
    const isCurrent = read.version === version;
    if (isCurrent && !wasWarned(left, read.data.warned)) return again(read.filled, left);
    const written = isCurrent ? await record(c, found, decided, read) : null;
    if (written === null || written.outcome === 'stale')
      return stale(
        c,
        <DeparturePage {...found} version={version} filled={read.filled} left={left} overtaken />,
      );
    const { view } = c.var;
    const notice = view.t.people.departure.done(found.person.name, date(read.data.lastOn, view));
    return done(c, file, notice);
  });

/** Grows with every change of the person and of each of their roles. */
const versionOf = ({ person, held }: WholePerson): number =>
  held.reduce((sum, { version }) => sum + version, person.version);

/** Whether they may leave on that day, what becomes of their roles and what that rests on. */
function decide({ person, held, leads }: WholePerson, lastOn: string, today: string) {
  const decided = decideDeparture(held, lastOn, today);
  if (!decided.ok) return decided;
  const [ended, fallen] = [decided.ends, decided.falls].map((roles) => roles.map(({ id }) => id));
  const after = leads
    .filter(({ id }) => !fallen?.includes(id))
    .map((lead) => (ended?.includes(lead.id) ? { ...lead, untilOn: lastOn } : lead));
  const led = decideLeads(leads, after, today);
  if (!led.ok) return led;
  const isLead = leads.some(({ personId }) => personId === person.id);
  const others = leads.filter(({ personId }) => personId !== person.id);
  return { ...decided, closes: lastOn <= today, restsOn: isLead ? stillLeads(others) : [] };
}

/** The seats that nobody has any more afterwards. */
function leftBy(c: Context<Env>, found: WholePerson, { ends, falls }: Changed, lastOn: string) {
  const isIn = (roles: Changed['ends'], id: number) => roles.some((role) => role.id === id);
  const after = found.speakers
    .filter(({ id }) => !isIn(falls, id))
    .map((speaker) => (isIn(ends, speaker.id) ? { ...speaker, untilOn: lastOn } : speaker));
  return leftEmpty(c, found, after);
}

type Changed = Record<'ends' | 'falls', readonly { id: number }[]>;
type Decided = Extract<ReturnType<typeof decide>, { ok: true }>;
type Refusal = Extract<ReturnType<typeof decide>, { ok: false }>['refusal'];
type Sent = { data: z.infer<typeof departure>; idempotencyKey: string | undefined };

function record(c: Context<Env>, { person, held }: WholePerson, decided: Decided, sent: Sent) {
  const { id, version } = person;
  const { ends, falls, closes, restsOn } = decided;
  const { lastOn } = sent.data;
  const departing = { person: { id, version }, roles: held, ends, falls, lastOn, closes, restsOn };
  return leave(c.var.database, c.var.author, departing, sent.idempotencyKey);
}

function barred(c: Context<Env>, filled: Filled, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  return form.withError(filled, 'lastOn', c.var.view.t.people.departure.refusals[refusal]);
}
