import type { Context } from 'hono';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/updates.ts';
import { updatesAsked } from '../../db/queries/updates-asked.ts';
import { UpdateFile } from '../../views/updates/file.tsx';
import type { Writing } from '../../views/updates/form.tsx';
import { scopeOf } from '../domain/permission.ts';
import { decideUpdate } from '../domain/update/send.ts';
import type { Env } from '../http/context.ts';
import { idOf } from '../http/paging.ts';
import { signedIn } from '../http/right.ts';

export type Found = NonNullable<Awaited<ReturnType<typeof experimentAt>>>;

/**
 * What is asked and told about one experiment for one meeting, and which of that is one's own to write (`own`); null
 * when nothing is, or when one may not know of it.
 */
export async function experimentAt(c: Context<Env>) {
  const { database } = c.var;
  const actor = signedIn(c.var.actor);
  const experimentId = idOf(c, 'experiment');
  const found = await read(database, {
    meeting: store.meetingToldOf(database, idOf(c), scopeOf(actor, 'update.read')),
    asked: updatesAsked(database, idOf(c), { experimentId }),
    own: updatesAsked(database, idOf(c), { experimentId, scope: scopeOf(actor, 'update.write') }),
    earlier: store.earlierUpdates(database, experimentId, idOf(c)),
  });
  const [meeting] = found.meeting;
  const { asked } = found;
  const [first] = asked;
  if (!meeting || !first) return null;
  return {
    meeting,
    asked,
    own: found.own,
    earlier: found.earlier,
    experiment: { id: experimentId, title: first.experiment },
  };
}

/** Whether the actor may report for a city: a city lead for the own one only. */
export function mayWriteFor(c: Context<Env>) {
  const scope = scopeOf(signedIn(c.var.actor), 'update.write');
  return (cityId: number) => scope.kind === 'all' || (scope.kind === 'city' && scope.partyId === cityId);
}

/** The cities that one can write for now: none once the meeting was held. */
export const writable = (c: Context<Env>, { meeting, own }: Found) =>
  decideUpdate(meeting, c.var.today).ok ? own : [];

export function filePage(c: Context<Env>, found: Found, writing?: Writing) {
  const others = writable(c, found).filter((one) => one.cityId !== writing?.one.cityId);
  return <UpdateFile view={c.var.view} {...found} writing={writing} alsoFor={others} />;
}

/** What the form of a city starts with: its update for this meeting, or nothing yet. */
export const asTyped = ({ update }: Found['asked'][number]) => ({
  progress: update?.progress ?? '',
  summary: update?.summary ?? '',
  success: update?.success ?? '',
  supportQuestion: update?.supportQuestion ?? '',
});
