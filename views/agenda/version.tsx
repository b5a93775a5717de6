import { type Comparison, compareAgendas } from '../../src/domain/agenda/compare.ts';
import type { AgendaDocument } from '../../src/domain/agenda/document.ts';
import type { Item } from '../../src/domain/agenda/item.ts';
import { addresses, at } from '../addresses.ts';
import { date, fullDate } from '../format.ts';
import type { View } from '../view.ts';
import { ChangeList } from './change-list.tsx';
import { AgendaPage } from './page.tsx';
import { Sheet } from './sheet.tsx';
import { titleOf } from './wording.ts';

export type Version = {
  number: number;
  publishedOn: string;
  circulatedTo: string;
  document: AgendaDocument;
};

type Props = {
  view: View;
  meeting: { id: number; number: number };
  version: Version;
  /** The one before it, to say what changed. */
  previous?: Version;
  others: { number: number; publishedOn: string }[];
  /** What the reader must know about the agenda as a whole. */
  note?: string;
  mayEdit: boolean;
};

/** An agenda as it was circulated, for the screen and for paper. */
export function AgendaVersion({ view, meeting, version, previous, others, note, mayEdit }: Props) {
  const { t } = view;
  const texts = t.agendaSteps.version;
  return (
    <AgendaPage view={view} meeting={meeting} title={texts.title(meeting.number, version.number)}>
      <h1 class="utrecht-heading-1 no-print">{t.agenda.title(meeting.number)}</h1>
      <p class="sheet__version">
        {texts.sentOn(version.number, fullDate(version.publishedOn, view))}.{' '}
        <span class="quiet">{texts.sentTo(version.circulatedTo)}</span>
      </p>
      {[note, texts.inDutch].filter(Boolean).map((text) => (
        <p class="no-print">{text}</p>
      ))}
      {mayEdit && (
        <p class="no-print">
          <a href={at(addresses.agenda, { id: meeting.id })}>{texts.draft}</a>
        </p>
      )}
      <Sheet document={version.document} />
      {previous && <Changes view={view} version={version} previous={previous} />}
      <Others view={view} meeting={meeting} version={version} others={others} />
    </AgendaPage>
  );
}

function Changes({ view, version, previous }: { view: View; version: Version; previous: Version }) {
  const texts = view.t.agendaSteps.version;
  const { added, removed, changed }: Comparison = compareAgendas(
    previous.document.items,
    version.document.items,
  );
  const isSame = added.length + removed.length + changed.length === 0;
  return (
    <section class="no-print">
      <h2 class="utrecht-heading-2">{texts.changes(previous.number)}</h2>
      {isSame && <p>{texts.noChanges(previous.number)}</p>}
      <Titles title={texts.added} items={added} view={view} />
      {changed.length > 0 && <h3>{texts.changed}</h3>}
      <ul>
        {changed.map((change) => (
          <li>
            {titleOf(change.after, view)}
            <ChangeList view={view} change={change} />
          </li>
        ))}
      </ul>
      <Titles title={texts.removed} items={removed} view={view} />
    </section>
  );
}

function Titles({ title, items, view }: { title: string; items: Item[]; view: View }) {
  if (!items.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li>{titleOf(item, view)}</li>
        ))}
      </ul>
    </>
  );
}

function Others({ view, meeting, version, others }: Pick<Props, 'view' | 'meeting' | 'version' | 'others'>) {
  const texts = view.t.agendaSteps.version;
  const rest = others.filter(({ number }) => number !== version.number);
  if (!rest.length) return null;
  return (
    <section class="no-print">
      <h2 class="utrecht-heading-2">{texts.others}</h2>
      <ul>
        {rest.map(({ number, publishedOn }) => (
          <li>
            <a href={at(addresses.agendaVersion, { id: meeting.id, version: number })}>
              {texts.other(number, date(publishedOn, view))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
