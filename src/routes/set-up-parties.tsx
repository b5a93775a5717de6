import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { registerParties } from '../../db/queries/set-up-acts.ts';
import { addresses } from '../../views/addresses.ts';
import { list } from '../../views/format.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { fullNameOf } from '../../views/set-up/full-names.ts';
import type { PartyKind } from '../domain/party.ts';
import { decideNewParties, type NewParty, partiesIn } from '../domain/programme/new-parties.ts';
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

const inList = (text: string, kind: PartyKind) => partiesIn(text, kind, (name) => fullNameOf(kind, name));

type Refused = Extract<ReturnType<typeof decideNewParties>, { ok: false }>;

function because(c: Context<Env>, filled: Filled, { refusal, party }: Omit<Refused, 'ok'>): Filled {
  const { refusals } = c.var.view.t.setUp.parties;
  c.set('refusal', refusal);
  if (!party) return form.withError(filled, 'cities', refusals.nothing);
  const field = party.kind === 'city' ? 'cities' : 'ministries';
  const text =
    refusal === 'other_kind' ? refusals.other_kind(party.name) : refusals.name_too_long(party.name);
  return form.withError(filled, field, text);
}

/** Who was added, and who was there. */
function told(c: Context<Env>, { added, there }: { added: NewParty[]; there: NewParty[] }): string {
  const { view } = c.var;
  const { parties } = view.t.setUp;
  const names = (some: NewParty[]) =>
    list(
      some.map(({ name }) => name),
      view,
    );
  return [added.length && parties.added(names(added)), there.length && parties.there(names(there))]
    .filter(Boolean)
    .join(' ');
}
