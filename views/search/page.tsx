import type { Child } from '#html/jsx-runtime';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Reference } from '../parts/reference.tsx';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { SearchBox } from './box.tsx';
import { excerpt, pieces } from './excerpt.ts';

type Hit = { id: number; title: string; text?: string };
export type Hits = {
  experiments: Hit[];
  bottlenecks: (Hit & { city: string; status: string })[];
  decisions: Hit[];
  actions: Hit[];
  lessons: Hit[];
  meetings: { id: number; number: number; heldOn: string; text: string }[];
  parties: Hit[];
};

type Props = { view: View; q: string; words: string[]; hits: Hits | null; shown: number };

/** One box over everything; what was found stands grouped, each hit with the words where they stand. */
export function SearchPage({ view, q, words, hits, shown }: Props) {
  const { t } = view;
  return (
    <Page view={view} title={q ? t.search.titleFor(q) : t.search.title}>
      <ListHead title={t.search.title} />
      <SearchBox view={view} q={q} />
      {hits && <Groups view={view} words={words} hits={hits} shown={shown} />}
    </Page>
  );
}

type Line = { head: Child; text: string };
type Group = { name: keyof Hits; lines: Line[] };

function Groups({ view, words, hits, shown }: Pick<Props, 'view' | 'words' | 'shown'> & { hits: Hits }) {
  const { t } = view;
  const groups = groupsOf(view, words, hits).filter(({ lines }) => lines.length);
  if (!groups.length) return <p>{t.search.nothing}</p>;
  return groups.map(({ name, lines }) => (
    <section>
      <h2 class="utrecht-heading-2">{t.search.groups[name]}</h2>
      <ul class="hits">
        {lines.slice(0, shown).map(({ head, text }) => (
          <li>
            {head}
            <Context text={text} words={words} />
          </li>
        ))}
      </ul>
      {lines.length > shown && <p class="quiet">{t.search.more(shown)}</p>}
    </section>
  ));
}

function groupsOf(view: View, words: string[], hits: Hits): Group[] {
  const linked = (address: (id: number) => string) => (hit: Hit) => ({
    head: (
      <a href={address(hit.id)}>
        <Marked text={hit.title} words={words} />
      </a>
    ),
    text: hit.text ?? '',
  });
  const referenced = (kind: 'B' | 'A') => (hit: Hit) => ({
    head: (
      <>
        <Reference kind={kind} id={hit.id} /> <Marked text={hit.title} words={words} />
      </>
    ),
    text: hit.text ?? '',
  });
  return [
    { name: 'experiments', lines: hits.experiments.map(linked((id) => at(addresses.experiment, { id }))) },
    { name: 'bottlenecks', lines: hits.bottlenecks.map((hit) => bottleneckLine(view, words, hit)) },
    { name: 'decisions', lines: hits.decisions.map(referenced('B')) },
    { name: 'actions', lines: hits.actions.map(referenced('A')) },
    { name: 'lessons', lines: hits.lessons.map(linked((id) => at(addresses.lesson, { id }))) },
    { name: 'meetings', lines: hits.meetings.map((hit) => meetingLine(view, hit)) },
    { name: 'parties', lines: hits.parties.map(linked((id) => at(addresses.party, { id }))) },
  ];
}

function bottleneckLine(view: View, words: string[], hit: Hits['bottlenecks'][number]): Line {
  const head = (
    <>
      <Reference kind="K" id={hit.id} /> <Marked text={hit.title} words={words} />{' '}
      <span class="quiet">{hit.city}</span>{' '}
      {hit.status === 'draft' && <Badge text={view.t.words.bottleneckStatus.draft} />}
    </>
  );
  return { head, text: hit.text ?? '' };
}

function meetingLine(view: View, { id, number, heldOn, text }: Hits['meetings'][number]): Line {
  const name = view.t.decisions.meeting(number, date(heldOn, view));
  return { head: <a href={at(addresses.meeting, { id })}>{name}</a>, text };
}

function Context({ text, words }: { text: string; words: string[] }) {
  const around = excerpt(text, words);
  return around ? (
    <p class="hits__context quiet">
      <Marked text={around} words={words} />
    </p>
  ) : null;
}

function Marked({ text, words }: { text: string; words: string[] }) {
  return pieces(text, words).map((piece) => (piece.found ? <mark>{piece.text}</mark> : piece.text));
}
