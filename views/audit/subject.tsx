import { addresses, at } from '../addresses.ts';
import { fullDate } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import type { View } from '../view.ts';
import { tableText } from './words.ts';

/** Where the record that an act is about can be looked at. */
const pages: Record<string, (id: number) => string> = {
  experiments: (id) => at(addresses.experiment, { id }),
  lessons: (id) => at(addresses.lesson, { id }),
  meetings: (id) => at(addresses.meeting, { id }),
  milestones: (id) => at(addresses.milestone, { id }),
  funding_lines: (id) => at(addresses.fundingLine, { id }),
  parties: (id) => at(addresses.party, { id }),
  people: (id) => at(addresses.person, { id }),
  periods: () => addresses.periods,
  programme: () => addresses.programme,
  terms: () => addresses.terms,
};

const references: Record<string, 'K' | 'B' | 'A'> = { bottlenecks: 'K', decisions: 'B', actions: 'A' };

type Props = {
  view: View;
  table: string;
  id: number | null;
  title: string | null;
  /** Whose role they took over. */
  predecessor?: { id: number; name: string } | null;
};

/** The record that an act is about, and of a successor whom they succeed. */
export function Subject({ predecessor, ...subject }: Props) {
  if (!predecessor) return <Named {...subject} />;
  return (
    <>
      <Named {...subject} />, {subject.view.t.audit.successorOf}{' '}
      <a href={at(addresses.person, { id: predecessor.id })}>{predecessor.name}</a>
    </>
  );
}

/** Its reference or its name, as a link where it has a page. */
function Named({ view, table, id, title }: Omit<Props, 'predecessor'>) {
  const kind = references[table];
  if (kind && id) return <Referenced view={view} kind={kind} id={id} title={title} />;
  if (table === 'notes' && title) return <Noted view={view} title={title} />;
  const name = table === 'meetings' && title ? meetingName(view, title) : title;
  const text = name ?? tableText(view.t, table);
  const href = id || table === 'terms' ? pages[table]?.(id ?? 0) : undefined;
  const isGone = name === null && !['programme', 'terms'].includes(table);
  return href && !isGone ? <a href={href}>{text}</a> : text;
}

/** In: number and title of the bottleneck as the query tells them, "14, Wie belt wie". */
function Noted({ view, title }: { view: View; title: string }) {
  const [number = ''] = title.split(', ', 1);
  const rest = title.slice(number.length + 2);
  return <Referenced view={view} kind="K" id={Number(number)} title={rest} />;
}

/** In: number and day as the query tells them, "3, 2018-12-13". */
function meetingName(view: View, title: string): string {
  const [number = '', day = ''] = title.split(', ');
  return view.t.audit.meeting(`${number}, ${fullDate(day, view)}`);
}

/** A draft has a number that nobody else can follow. */
function Referenced({ view, kind, id, title }: Omit<Props, 'table'> & { kind: 'K' | 'B' | 'A'; id: number }) {
  if (!title) return <>{view.t.audit.draft(`${kind}-${id}`)}</>;
  return (
    <>
      <Reference kind={kind} id={id} /> {title}
    </>
  );
}
