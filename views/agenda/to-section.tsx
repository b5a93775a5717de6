import { type Section, sections } from '../../src/domain/agenda.ts';
import { Contents } from '../parts/contents.tsx';
import type { View } from '../view.ts';

/** Where a part of the agenda stands on the page. */
export const placeOf = (section: Section): string => `deel-${sections.indexOf(section) + 1}`;

/** On a phone an agenda is long: to each of its parts, with how much stands there. */
export function ToSection({
  view: { t },
  filled,
}: {
  view: View;
  filled: { section: Section; own: unknown[] }[];
}) {
  const chapters = filled.map(({ section, own }) => ({
    id: placeOf(section),
    text: `${t.words.section[section]} (${own.length})`,
  }));
  return <Contents title={t.agenda.parts} chapters={chapters} />;
}
