import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { type Invited, registerPeople } from '../../db/queries/set-up-acts.ts';
import { addresses } from '../../views/addresses.ts';
import { list } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { fillingName } from '../../views/set-up/vacancy.tsx';
import { decideFillings, type Filling } from '../domain/programme/invitees.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { can } from '../http/right.ts';
import { sentValues } from '../http/sent.ts';
import { again, type Looked, lookAtSetUp, onwards } from './set-up-page.tsx';

/** Project leads of cities and delegates of ministries, several at once; each of them is invited. */
export const setUpPeople = new Hono<Env>().post(addresses.setUpPeople, can('register.write'), async (c) => {
  const { database, author, today, view } = c.var;
  const any = await form.readForm(c, z.object({}));
  const idempotencyKey = any.ok ? any.idempotencyKey : undefined;
  const looked = await lookAtSetUp(c, { emails: await emailsIn(c), idempotencyKey });
  if (looked.wasSent) return onwards(c, view.t.common.saved);
  const sent = await form.readForm(c, shapeOf(looked));
  if (!sent.ok) return again(c, looked, 'people', sent.filled);
  const decided = decideFillings(fillingsIn(looked, sent.data), looked.taken);
  const late = lateIn(looked, sent.filled);
  if (!decided.ok && late && decided.wrong[0]?.refusal === 'nobody') return onwards(c, late);
  if (!decided.ok) return again(c, looked, 'people', because(c, sent.filled, decided.wrong));
  const [first, ...rest] = decided.invited;
  const people = [seated(first, today), ...rest.map((one) => seated(one, today))] as const;
  const written = await registerPeople(database, author, people, idempotencyKey);
  if (!('subjectId' in written)) return again(c, looked, 'people', takenMeanwhile(c, sent.filled, first));
  const names = decided.invited.map(({ name }) => name);
  const { saved, savedWithoutMail } = view.t.setUp.people;
  const words = c.var.deps.mail ? saved : savedWithoutMail;
  return onwards(c, `${words(list(names, view))} ${late}`.trim());
});

/** That a role was given to somebody else in the meantime; '' when none was. */
function lateIn({ view, members, vacancies }: Looked, { values }: Filled): string {
  const late = members.filter(
    ({ id }) => values[fillingName('name', id)] && !vacancies.some(({ party }) => party.id === id),
  );
  const names = late.map(({ name }) => name);
  return names.length ? view.t.setUp.people.late(list(names, view)) : '';
}

/** Somebody got one of these addresses just now; which one is said when it is sent again. */
const takenMeanwhile = (c: Context<Env>, filled: Filled, { party }: Filling): Filled =>
  because(c, filled, [{ partyId: party.id, field: 'email', refusal: 'email_taken' }]);

/** Every address that was filled in, in small letters. */
async function emailsIn(c: Context<Env>): Promise<string[]> {
  const values = await sentValues(c);
  return Object.entries(values).flatMap(([name, value]) =>
    name.startsWith('email-') ? [String(value).trim().toLowerCase()] : [],
  );
}

/** Two fields for each role that is still free; what another one is called is not read. */
const shapeOf = ({ vacancies }: Looked) =>
  z.object(
    Object.fromEntries(
      vacancies.flatMap(({ party }) => [
        [fillingName('name', party.id), form.optionalText(100)],
        [fillingName('email', party.id), form.optionalText(200)],
      ]),
    ),
  );

const fillingsIn = ({ vacancies }: Looked, data: Record<string, string>): Filling[] =>
  vacancies.map((vacancy) => ({
    ...vacancy,
    name: data[fillingName('name', vacancy.party.id)] ?? '',
    email: data[fillingName('email', vacancy.party.id)] ?? '',
  }));

const seated = ({ name, email, role, party }: Filling, fromOn: string): Invited => ({
  name,
  email,
  role,
  partyId: party.id,
  fromOn,
});

type Wrong = Extract<ReturnType<typeof decideFillings>, { ok: false }>['wrong'];

function because(c: Context<Env>, filled: Filled, wrong: Wrong): Filled {
  const { refusals } = c.var.view.t.setUp.people;
  c.set('refusal', wrong[0]?.refusal);
  return wrong.reduce(
    (soFar, { partyId, field, refusal }) =>
      form.withError(soFar, fillingName(field, partyId), refusals[refusal]),
    filled,
  );
}
