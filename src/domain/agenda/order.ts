import { type Section, sections } from '../agenda.ts';
import type { Draft } from './item.ts';
import { byWeight } from './weight.ts';

/** The key under which an item stands first in a section; the very start of the agenda is the empty key. */
export const headingKey = (section: Section): string => (section === 'opening' ? '' : `section:${section}`);

const headings = sections.map(headingKey);

/**
 * The reading order: by section, then by weight. A moved item follows the item or heading under which it was put and
 * takes its section; when that is gone, it stands at the end of its own section.
 */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  const adrift = adriftAmong(drafts);
  const stays = (draft: Draft) => draft.afterKey === null || adrift.has(draft.key);
  const followers = followersAmong(drafts.filter((draft) => !stays(draft)));
  const inSection = (section: Section) =>
    drafts
      .filter((draft) => draft.section === section && stays(draft))
      .sort((a, b) => Number(adrift.has(a.key)) - Number(adrift.has(b.key)) || byWeight(a, b));
  const trail = (key: string, section: Section): Draft[] =>
    (followers.get(key) ?? []).flatMap((draft) => [{ ...draft, section }, ...trail(draft.key, section)]);
  return sections.flatMap((section) => [
    ...trail(headingKey(section), section),
    ...inSection(section).flatMap((draft) => [draft, ...trail(draft.key, section)]),
  ]);
}

/** Per key the items that were put right after it, in a fixed order. */
function followersAmong(moved: readonly Draft[]): Map<string, Draft[]> {
  const followers = new Map<string, Draft[]>();
  for (const draft of [...moved].sort(byWeight)) {
    const key = draft.afterKey ?? '';
    followers.set(key, [...(followers.get(key) ?? []), draft]);
  }
  return followers;
}

/** Moved items that hang from nothing: what they were put after is gone, or they were put after each other. */
function adriftAmong(drafts: readonly Draft[]): Set<string> {
  const keys = new Set(drafts.map((draft) => draft.key));
  const moved = drafts.filter((draft) => draft.afterKey !== null).sort(byWeight);
  const anchors = new Set([...headings, ...keys]);
  for (const draft of moved) anchors.delete(draft.key);
  const adrift = new Set<string>();
  let loose = looseAmong(moved, anchors);
  while (loose.length > 0) {
    const { key } = nextAdrift(loose, keys);
    adrift.add(key);
    anchors.add(key);
    loose = looseAmong(
      loose.filter((draft) => draft.key !== key),
      anchors,
    );
  }
  return adrift;
}

/** What hangs from none of the anchors; whatever does becomes an anchor itself. */
function looseAmong(moved: readonly Draft[], anchors: Set<string>): Draft[] {
  const loose = moved.filter((draft) => !anchors.has(draft.afterKey ?? ''));
  for (const draft of moved) if (!loose.includes(draft)) anchors.add(draft.key);
  return loose.length === moved.length ? loose : looseAmong(loose, anchors);
}

/** What lost its anchor goes before what is tied in a ring. */
const nextAdrift = (loose: readonly Draft[], keys: ReadonlySet<string>): Draft =>
  loose.reduce((found, draft) =>
    keys.has(found.afterKey ?? '') && !keys.has(draft.afterKey ?? '') ? draft : found,
  );
