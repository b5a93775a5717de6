import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { registerParties } from '../../db/queries/set-up-acts.ts';
import { addresses } from '../../views/addresses.ts';
import { list } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { namesOf } from '../../views/set-up/full-names.ts';
import type { PartyKind } from '../domain/party.ts';
import { decideNewParties, type NewParty, oneNameALine, partiesIn } from '../domain/programme/new-parties.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { can } from '../http/right.ts';
import { again, lookAtSetUp, onwards } from './set-up-page.tsx';

const lists = z.object({
  cities: form.optionalText(),
  ministries: form.optionalText(),
  joinedOn: form.day,
});

/** Cities and ministries, several at once. Who names one that is there already changes nothing about it. */
export const setUpParties = new Hono<Env>().post(addresses.setUpParties, can('register.write'), async (c) => {
  const { database, author } = c.var;
  const sent = await form.readForm(c, lists);
  const looked = await lookAtSetUp(c);
  if (!sent.ok) return again(c, looked, 'parties', sent.filled);
  const named = [...inList(sent.data.cities, 'city'), ...inList(sent.data.ministries, 'ministry')];
  const decided = decideNewParties(named, looked.known);
  if (!decided.ok) return again(c, looked, 'parties', because(c, sent.filled, decided));
  const [first, ...rest] = decided.added;
  if (!first) return onwards(c, told(c, decided));
  const added = [first, ...rest] as const;
  const written = await registerParties(database, author, added, sent.data.joinedOn, sent.idempotencyKey);
  if ('subjectId' in written) return onwards(c, told(c, decided));
  const { taken } = c.var.view.t.fields;
  return again(c, looked, 'parties', form.withError(sent.filled, 'cities', taken));
});

const inList = (text: string, kind: PartyKind) => partiesIn(text, kind, (typed) => namesOf(kind, typed));

type Refused = Extract<ReturnType<typeof decideNewParties>, { ok: false }>;

function because(c: Context<Env>, filled: Filled, { refusal, party }: Refused): Filled {
  const { refusals } = c.var.view.t.setUp.parties;
  c.set('refusal', refusal);
  if (refusal === 'nothing') return form.withError(filled, 'cities', refusals.nothing);
  const field = party.kind === 'city' ? 'cities' : 'ministries';
  const shown = refusal === 'several_names' ? spread(filled, field, party.kind) : filled;
  return form.withError(shown, field, refusals[refusal](party.name));
}

/** Names that stood on one line come back on a line each, to be looked at before they are added. */
function spread({ values, errors }: Filled, field: string, kind: PartyKind): Filled {
  const list = oneNameALine(String(values[field] ?? ''), (typed) => namesOf(kind, typed));
  return { values: { ...values, [field]: list }, errors };
}

/** Who was added, by both names where one cannot guess the other, and who was there. */
function told(c: Context<Env>, { added, there }: { added: NewParty[]; there: NewParty[] }): string {
  const { view } = c.var;
  const { parties } = view.t.setUp;
  const names = (some: NewParty[]) => list(some.map(bothNames), view);
  const known = there.map(({ name }) => name);
  return [added.length && parties.added(names(added)), there.length && parties.there(list(known, view))]
    .filter(Boolean)
    .join(' ');
}

function bothNames({ kind, name, fullName }: NewParty): string {
  const isPlain = fullName === name || (fullName === namesOf(kind, name).fullName && kind === 'city');
  return isPlain ? name : `${name} (${fullName})`;
}
