import type { Child } from '#html/jsx-runtime';
import { workingDaysBetween } from '../../src/domain/calendar.ts';
import { date } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import { Rest } from '../parts/rest.tsx';
import type { View } from '../view.ts';

/** One kind of what is open: its heading, a list, and how many there are besides; nothing when there is nothing. */
export function Kind(props: { view: View; title: string; lines: Child[]; total: number | undefined }) {
  const { view, title, lines, total } = props;
  if (!lines.length) return null;
  return (
    <section>
      <h2 class="utrecht-heading-2">{title}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Rest view={view} shown={lines.length} total={total ?? 0} />
    </section>
  );
}

/** By when, and how late it is when that day has passed. */
export function By({ view, day, words }: { view: View; day: string; words: (date: string) => string }) {
  const on = words(date(day, view));
  if (day >= view.today) return <span class="quiet">{on}</span>;
  return (
    <>
      <span class="quiet">{on},</span>{' '}
      <strong class="overdue">{lateWords(view, workingDaysBetween(day, view.today))}</strong>
    </>
  );
}
