import type { Ask, Bottleneck, BottleneckStatus, Category } from '../bottleneck.ts';
import type { Day } from '../calendar.ts';
import { gate } from '../escalation/gate.ts';
import { isBlank, type Refusal, refuse } from '../escalation/refusal.ts';
import { covers, scopeOf } from '../permission.ts';
import type { Actor } from '../role.ts';

/** What a city fills in; while it is a draft, a title will do. */
export type BottleneckFields = {
  title: string;
  story: string;
  category: Category | null;
  ask: Ask | null;
  question: string;
  askedOfId: number | null;
  wantedOn: Day | null;
  isSupportQuestion: boolean;
};

type Filled = {
  fields: BottleneckFields;
  experimentIds: readonly number[];
  /** The experiments of the city: no others can be touched. */
  cityExperimentIds: readonly number[];
  publish: boolean;
  actor: Actor;
  today: Day;
};

export type Logged = {
  ok: true;
  bottleneck: BottleneckFields & Pick<Bottleneck, 'cityId' | 'status' | 'rung' | 'loggedOn' | 'reopenings'>;
  experimentIds: number[];
};

/**
 * Logs a bottleneck for a city: its own lead, or the national lead on its behalf. Saved as a draft only its own city
 * sees it, so on behalf of a city one publishes at once.
 * Refuses a missing title, an experiment of another city, a wanted date before today; when publishing, also a missing
 * category or experiment.
 */
export function decideLogging(input: Filled & { cityId: number }): Logged | Refusal {
  const { cityId, fields, publish, today } = input;
  const refusal = cityRefusal(input) ?? wantedRefusal(fields, today) ?? fieldsRefusal(input, publish);
  if (refusal) return refusal;
  const status = publish ? 'open' : 'draft';
  const start = { cityId, status, rung: 'city', loggedOn: today, reopenings: 0 } as const;
  return { ok: true, bottleneck: { ...trimmed(fields), ...start }, experimentIds: once(input.experimentIds) };
}

export type Edited = {
  ok: true;
  bottleneck: BottleneckFields & { status: BottleneckStatus; loggedOn: Day };
  experimentIds: number[];
};

/**
 * Changes what is filled in, and publishes a draft when asked to: it counts as logged from that day. A question on
 * the ladder keeps the words in which it was put. A published one does not become a draft again.
 * Refuses closed ones, drafts of others, and what logging refuses; the wanted date of a published one may have
 * passed meanwhile.
 */
export function decideEdit(input: Filled & { bottleneck: Bottleneck }): Edited | Refusal {
  const { bottleneck, fields, today } = input;
  const publishes = input.publish && bottleneck.status === 'draft';
  const status = publishes ? 'open' : bottleneck.status;
  const isNewDate = publishes || fields.wantedOn !== bottleneck.wantedOn;
  const refusal =
    gate('edit', { ...input, escalation: null }) ??
    (isNewDate ? wantedRefusal(fields, today) : null) ??
    fieldsRefusal(input, status === 'open');
  if (refusal) return refusal;
  const edited = { ...trimmed(fields), status, loggedOn: publishes ? today : bottleneck.loggedOn };
  return { ok: true, bottleneck: edited, experimentIds: once(input.experimentIds) };
}

function cityRefusal({ actor, cityId, publish }: Filled & { cityId: number }): Refusal | null {
  const at = { cityId, addresseeId: null, rung: 'city' } as const;
  const scope = scopeOf(actor, 'bottleneck.write');
  if (!covers(scope, at)) return refuse(scope.kind === 'city' ? 'not_own_city' : 'role_may_not');
  const mayKeepDraft = covers(scopeOf(actor, 'draft.write'), at);
  return publish || mayKeepDraft ? null : refuse('draft_only_by_own_city');
}

const wantedRefusal = ({ wantedOn }: BottleneckFields, today: Day): Refusal | null =>
  wantedOn !== null && wantedOn < today ? refuse('wanted_date_past') : null;

function fieldsRefusal(input: Filled, published: boolean): Refusal | null {
  const { fields, experimentIds, cityExperimentIds } = input;
  if (isBlank(fields.title)) return refuse('title_missing');
  if (!experimentIds.every((id) => cityExperimentIds.includes(id))) return refuse('experiment_of_other_city');
  if (!published) return null;
  if (fields.category === null) return refuse('category_missing');
  return experimentIds.length > 0 ? null : refuse('experiment_missing');
}

const trimmed = (fields: BottleneckFields): BottleneckFields => ({ ...fields, title: fields.title.trim() });
const once = (ids: readonly number[]): number[] => [...new Set(ids)];
