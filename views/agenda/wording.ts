import { type Item, isStanding } from '../../src/domain/agenda/item.ts';
import type { ItemKind } from '../../src/domain/agenda.ts';
import { addresses, at } from '../addresses.ts';
import type { Reader } from './reasons.ts';

type Named = Pick<Item, 'kind' | 'title' | 'handTitle'>;

/** What an item is called: in somebody's own words, or else by its subject. */
export const titleOf = (item: Named, reader: Reader): string => item.handTitle ?? ownTitle(item, reader);

/** What an item is called as long as nobody reworded it. */
export function ownTitle({ kind, title }: Pick<Item, 'kind' | 'title'>, { t }: Reader): string {
  const { standing, about } = t.agenda;
  if (isStanding({ kind })) return standing[kind as keyof typeof standing];
  const [name] = prefixes.find(([, kinds]) => kinds.includes(kind)) ?? [];
  return name ? about[name](title) : title;
}

type Prefix = keyof Reader['t']['agenda']['about'];

const prefixes: [Prefix, ItemKind[]][] = [
  ['steering_decision', ['steering_decision']],
  ['lesson', ['lesson']],
];

export type Subject = Pick<
  Item,
  'key' | 'kind' | 'bottleneckId' | 'milestoneId' | 'lessonId' | 'experimentId' | 'fundingLineId'
>;

/** The reference by which everybody knows the subject: K-14, B-7; none for most. */
export function referenceOf({ key, bottleneckId }: Subject): { kind: 'K' | 'B'; id: number } | null {
  const decision = /^decision:(\d+)$/.exec(key);
  if (decision) return { kind: 'B', id: Number(decision[1]) };
  return bottleneckId === null ? null : { kind: 'K', id: bottleneckId };
}

/** The exact question about a bottleneck, where it was read; empty for what asks nothing. */
export const questionOf = (item: Item & { question?: string | null }): string => item.question ?? '';

/** Where one reads more about the subject. */
export function hrefOf(item: Subject): string | null {
  const { bottleneckId, milestoneId, lessonId, fundingLineId, experimentId } = item;
  if (item.kind === 'open_actions') return addresses.actions;
  if (bottleneckId !== null) return at(addresses.bottleneck, { id: bottleneckId });
  if (milestoneId !== null) return at(addresses.milestone, { id: milestoneId });
  if (lessonId !== null) return at(addresses.lesson, { id: lessonId });
  if (fundingLineId !== null) return at(addresses.fundingLine, { id: fundingLineId });
  return experimentId === null ? null : at(addresses.experiment, { id: experimentId });
}

/** A time `HH:MM` as the reader writes it: "13.05" in Dutch. */
export const clock = (time: string, { t }: Reader): string =>
  t.common.locale === 'nl-NL' ? time.replace(':', '.') : time;

/** How the time is filled, in one sentence: "Gepland: 131 van 120 minuten, 11 minuten te lang". */
export function plannedInWords(planned: number, available: number, { t }: Reader): string {
  const { full, overrun, roomLeft, minutesSpoken } = t.agenda;
  const left = available - planned;
  const rest = left === 0 ? full : (left < 0 ? overrun : roomLeft)(minutesSpoken(Math.abs(left)));
  return `${t.agenda.planned(planned, available)}, ${rest}`;
}
