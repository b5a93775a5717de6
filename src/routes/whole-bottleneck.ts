import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import { ladderOf } from '../../db/queries/escalations.ts';
import type { BottleneckFields, Closed, Happened, Stay, Whole } from '../../views/bottlenecks/whole.ts';
import type { Choice } from '../../views/parts/fields.tsx';
import { askRefusal, type Coalition, type Party } from '../domain/escalation/coalition.ts';
import { lineOfState } from '../domain/escalation/line-of-state.ts';
import { pausesOf } from '../domain/escalation/pause.ts';
import type { Situation } from '../domain/escalation/situation.ts';
import { whatNow } from '../domain/escalation/what-now.ts';
import type { Rung } from '../domain/escalation.ts';
import type { Env } from '../http/context.ts';
import { idOf } from '../http/paging.ts';
import { signedIn } from '../http/right.ts';

type Rows = { stays: Stay[]; events: Happened[]; closures: Closed[] };
type Found = { bottleneck: BottleneckFields; city: string; askedOf: string | null };

/** A bottleneck as its pages show it and its decisions weigh it: where it lies, since when, what this actor can do. */
export function wholeFrom(
  c: Context<Env>,
  found: Found,
  { stays, events, closures }: Rows,
): Whole & { situation: Situation } {
  const { today } = c.var;
  const newest = stays[0]?.escalation ?? null;
  const { bottleneck } = found;
  const situation = { bottleneck, escalation: newest, actor: signedIn(c.var.actor), today };
  const ofNewest = events.flatMap(({ event }) => (event.escalationId === newest?.id ? [event] : []));
  const handedOverOn = ofNewest.findLast(({ kind }) => kind === 'handed_over')?.onDate ?? null;
  const closure = closures.at(-1) ?? null;
  const line = lineOfState({ bottleneck, escalation: newest, handedOverOn, closure, today });
  const pauses = pausesOf(ofNewest);
  return { ...found, stays, events, closures, pauses, line, now: whatNow(situation), situation };
}

/**
 * The bottleneck in the address with everything to decide about it, or null when this actor may not know of it.
 * `earlier` is there when the same form was sent before.
 */
export async function onLadder(c: Context<Env>, idempotencyKey?: string) {
  const { database, today, actor, programme } = c.var;
  const reader = { actor: signedIn(actor), today };
  const { found, terms, parties, earlier, ...rows } = await read(
    database,
    ladderOf(database, reader, idOf(c), idempotencyKey),
  );
  const [only] = found;
  if (!only) return null;
  const coalition: Coalition = { parties, terms, firstContactId: programme.firstContactId };
  const whole = wholeFrom(c, only, rows);
  return { whole, coalition, askable: askableOf(parties), isRepeated: earlier.length > 0 };
}

export type OnLadder = NonNullable<Awaited<ReturnType<typeof onLadder>>>;

/** Whom a question may be put to today, as choices: ministries first. */
export function askableOf(parties: readonly (Party & { name: string })[]): Choice[] {
  const askable = parties.filter(({ id }) => !askRefusal(id, parties));
  const first = askable.filter(({ kind }) => kind === 'ministry');
  const rest = askable.filter(({ kind }) => kind !== 'ministry');
  return [...first, ...rest].map(({ id, name }) => ({ value: id, text: name }));
}

/** The name of whom a question goes to on the rungs where somebody is named. */
export function nameOf(
  { askable, coalition }: OnLadder,
  rung: Rung,
  addresseeId: number | null,
): string | null {
  if (rung !== 'ministry' && rung !== 'administrative') return null;
  const id = addresseeId ?? (rung === 'ministry' ? coalition.firstContactId : null);
  return askable.find(({ value }) => value === id)?.text ?? null;
}
