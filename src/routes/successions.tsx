import { type Context, Hono } from 'hono';
import { succeed } from '../../db/queries/successions.ts';
import { addresses, at } from '../../views/addresses.ts';
import { date } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { SuccessionForm } from '../../views/people/succession.tsx';
import { SuccessionCheck } from '../../views/people/succession-check.tsx';
import { firstDayFor } from '../domain/succession.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { sheetOfLead, sheetOfParty } from './handover-open.ts';
import { type TakenOver, takenOver } from './succession-found.ts';
import { because, type Decided, decide, type Input, succession } from './succession-input.ts';

/** One role goes over to somebody else: who and when, then a look at what goes over, then it is done. */
export const successions = new Hono<Env>()
  .get(addresses.succession, can('register.write'), async (c) => {
    const found = await takenOver(c);
    if (!found) return notFound(c);
    const fromOn = firstDayFor(found.assignment, c.var.today);
    const filled = { values: { fromOn }, errors: {} };
    return page(c, <SuccessionForm {...found} filled={filled} />);
  })

  .post(addresses.succession, can('register.write'), async (c) => {
    const read = await form.readForm(c, succession);
    const found = await takenOver(c, read);
    if (!found) return notFound(c);
    const [earlier] = found.earlier;
    if (earlier) return done(c, at(addresses.person, { id: earlier.subjectId ?? 0 }));
    const again = (filled: Filled) => refused(c, <SuccessionForm {...found} filled={filled} />);
    if (!read.ok) return again(read.filled);
    if (read.data.step === 'change') return page(c, <SuccessionForm {...found} filled={read.filled} />);
    if (read.version !== found.assignment.version) return overtaken(c, found, read.filled);
    const decided = decide(found, read.data, c.var.today);
    if (!decided.ok) return again(because(c, read.filled, decided.refusal));
    if (read.data.step === 'check') return check(c, found, decided, read.data);
    const written = await record(c, found, decided, read.idempotencyKey);
    if (!('subjectId' in written)) return overtaken(c, found, read.filled);
    const notice = c.var.view.t.people.succession.done(decided.who.name, date(read.data.fromOn, c.var.view));
    return done(c, at(addresses.person, { id: written.subjectId }), notice);
  });

const overtaken = (c: Context<Env>, found: TakenOver, filled: Filled) =>
  stale(c, <SuccessionForm {...found} filled={filled} overtaken />);

/** What would be written, in words, with all that goes over. */
async function check(c: Context<Env>, found: TakenOver, decided: Decided, input: Input) {
  return page(c, <SuccessionCheck {...found} {...decided} input={input} sheet={await sheetOf(c, found)} />);
}

/** Who steers or reads along has nothing to finish. */
async function sheetOf(c: Context<Env>, { assignment: { role, partyId } }: TakenOver) {
  if (role === 'national_lead') return sheetOfLead(c);
  const acts = role === 'city_lead' || role === 'ministry_delegate';
  return acts && partyId !== null ? sheetOfParty(c, partyId) : null;
}

function record(c: Context<Env>, { assignment: role, others }: TakenOver, decided: Decided, key?: string) {
  const { who: successor, begins: seat, lastOn, closes, restsOn } = decided;
  const held = [role, ...others];
  return succeed(c.var.database, c.var.author, { role, held, lastOn, closes, seat, successor, restsOn }, key);
}
