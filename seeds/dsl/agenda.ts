import { asc, eq } from 'drizzle-orm';
import { type Database, read } from '../../db/database.ts';
import { itemOf } from '../../db/queries/agenda-items.ts';
import { agendaState } from '../../db/queries/agenda-state.ts';
import { stateFrom } from '../../db/queries/agenda-state-from.ts';
import { madeIn } from '../../db/queries/remembered.ts';
import { agendaItems, meetings } from '../../db/schema/index.ts';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { Bottleneck } from './bottleneck.ts';
import type { Experiment } from './experiment.ts';

/** The agenda as the application would make it on that day, beside what is stored of it. */
export async function agendaOn(database: Database, meetingId: number, today: Day) {
  const rows = await read(database, agendaState(database, meetingId, today));
  const [meeting] = rows.meeting;
  if (!meeting) throw new Error(`${today}: meeting ${meetingId} is not there`);
  const stored = rows.items.map(itemOf);
  return {
    stored,
    items: composeAgenda(stateFrom(madeIn(rows.wished), meeting, today), defaultPolicy, stored).items,
  };
}

/** What an item can be about, as far as the story points at items. */
export type Topic = Experiment | Bottleneck;

export const isAbout = (item: Item, topics: readonly Topic[]): boolean =>
  topics.some((one) => one.id === (one instanceof Bottleneck ? item.bottleneckId : item.experimentId));

/** What nobody is there for comes off by hand. */
export const shortened = (items: readonly Item[], without: readonly Topic[]): Item[] =>
  items.map((item) => ({ ...item, removed: item.removed || isAbout(item, without) }));

export async function storedAgenda({ query }: Database, meetingId: number) {
  const [meeting] = await query.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!meeting) throw new Error(`meeting ${meetingId} is not there`);
  const rows = await query
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position));
  return { meeting, items: rows.map(itemOf) };
}
