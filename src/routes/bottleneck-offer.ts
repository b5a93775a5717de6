import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import { editableBottleneck, formChoices } from '../../db/queries/bottlenecks.ts';
import { earlierAct } from '../../db/write.ts';
import type { Choice } from '../../views/parts/fields.tsx';
import type { Values } from '../../views/parts/form.tsx';
import { covers, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { record } from '../http/filter.ts';
import { idOf } from '../http/paging.ts';
import { signedIn } from '../http/right.ts';
import { askableOf } from './whole-bottleneck.ts';

type C = Context<Env>;

/**
 * What the form offers for a new bottleneck. A city lead logs for the own city; who logs for all says which one,
 * and until then there is no `city`.
 */
export async function offer(c: C, asked: Values[string]) {
  const { database, today, view } = c.var;
  const actor = signedIn(c.var.actor);
  const scope = scopeOf(actor, 'bottleneck.write');
  const cityId = scope.kind === 'city' ? scope.partyId : Number(record.parse(asked));
  const { parties, cities, experiments } = await read(database, formChoices(database, cityId, today));
  const own = { id: cityId, name: actor.party ?? '' };
  const chosen = cities.find(({ value }) => value === cityId);
  const city = scope.kind === 'city' ? own : chosen && { id: cityId, name: chosen.text };
  return {
    view,
    city,
    cities,
    isAsked: Boolean(asked),
    experiments,
    ...fromWhom(c, parties),
    ...deciding(c, cityId, experiments),
  };
}

/**
 * The bottleneck in the address with what its form offers, or null when this actor may not know of it. `isRepeated`
 * when the same form was sent before.
 */
export async function editable(c: C, idempotencyKey?: string) {
  const { database, today, view } = c.var;
  const actor = signedIn(c.var.actor);
  const { found, touched, experiments, parties, earlier } = await read(database, {
    ...editableBottleneck(database, actor, idOf(c), today),
    earlier: earlierAct(database, idempotencyKey),
  });
  const [only] = found;
  if (!only) return null;
  const { bottleneck, city: name } = only;
  const city = { id: bottleneck.cityId, name };
  const situation = { bottleneck, escalation: null, actor, today };
  const offered = { ...fromWhom(c, parties), ...deciding(c, city.id, experiments) };
  const isRepeated = earlier.length > 0;
  return { view, bottleneck, city, touched, experiments, situation, isRepeated, ...offered };
}

function fromWhom({ var: { programme } }: C, parties: Parameters<typeof askableOf>[0]) {
  const firstContact = parties.find(({ id }) => id === programme.firstContactId)?.name ?? null;
  return { askable: askableOf(parties), firstContact };
}

/** What the decision weighs besides what was filled in, and whether a draft may be kept. */
function deciding(c: C, cityId: number, experiments: Choice[]) {
  const actor = signedIn(c.var.actor);
  const at = { cityId, addresseeId: null, rung: 'city' } as const;
  return {
    mayKeepDraft: covers(scopeOf(actor, 'draft.write'), at),
    deciding: { actor, today: c.var.today, cityExperimentIds: experiments.map(({ value }) => Number(value)) },
  };
}
