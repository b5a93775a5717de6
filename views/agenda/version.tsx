import type { AgendaDocument } from '../../src/domain/agenda/document.ts';
import { addresses, at } from '../addresses.ts';
import { date, fullDate } from '../format.ts';
import type { View } from '../view.ts';
import { AgendaPage } from './page.tsx';
import { Sheet } from './sheet.tsx';
import { Changes, changesId } from './version-changes.tsx';
import { Outdated } from './version-outdated.tsx';

export type Version = {
  number: number;
  publishedOn: string;
  circulatedTo: string;
  document: AgendaDocument;
};

export type VersionProps = {
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
export function AgendaVersion({ view, meeting, version, previous, others, note, mayEdit }: VersionProps) {
  const { t } = view;
  const texts = t.agendaSteps.version;
  return (
    <AgendaPage view={view} meeting={meeting} title={texts.title(meeting.number, version.number)}>
      <h1 class="utrecht-heading-1 no-print">{t.agenda.title(meeting.number)}</h1>
      <Outdated view={view} meeting={meeting} version={version} others={others} />
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
      {previous && (
        <p class="no-print">
          <a href={`#${changesId}`}>{texts.changes(previous.number)}</a>
        </p>
      )}
      <Sheet document={version.document} />
      {previous && <Changes view={view} version={version} previous={previous} />}
      <Others view={view} meeting={meeting} version={version} others={others} />
    </AgendaPage>
  );
}

function Others({
  view,
  meeting,
  version,
  others,
}: Pick<VersionProps, 'view' | 'meeting' | 'version' | 'others'>) {
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
