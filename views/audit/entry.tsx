import { addresses } from '../addresses.ts';
import { doerLine } from '../parts/doer.ts';
import { Facts } from '../parts/facts.tsx';
import { History, type HistoryRow, moment } from '../parts/history.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import type { Act } from './doer.tsx';
import { Subject } from './subject.tsx';
import { actionText } from './words.ts';

type Names = Parameters<typeof History>[0]['names'];
type Changes = { rows: (HistoryRow & { change: { hidden: boolean } })[]; names: Names };

type Props = Changes & {
  view: View;
  audit: Act & {
    id: number;
    at: string;
    action: string;
    subjectTable: string;
    subjectId: number | null;
    requestId: string;
  };
  person: string | null;
  title: string | null;
  predecessor: { id: number; name: string } | null;
  /** How many rows the act changed that are not for whoever looks. */
  unseen: number;
};

/** One act: who, in which role then, and what it made of every row that it touched. */
export function AuditEntry({ view, audit, person, rows, unseen, names, ...about }: Props) {
  const { t } = view;
  const { columns } = t.audit;
  const subject = <Subject view={view} table={audit.subjectTable} id={audit.subjectId} {...about} />;
  // What was changed says by whom and when; only what changed nothing has to say so here.
  const doer: [string, string][] = [
    [columns.at, moment(audit.at, view)],
    [columns.who, doerLine(view, { ...audit, name: person })],
  ];
  return (
    <Page
      view={view}
      title={t.audit.entry(audit.id)}
      crumbs={[{ href: addresses.audit, text: t.audit.title }]}
    >
      <h1 class="utrecht-heading-1">{actionText(t, audit.action)}</h1>
      <Facts
        facts={[...(rows.length ? [] : doer), [columns.subject, subject], [t.audit.request, audit.requestId]]}
      />
      <ChangedRows view={view} rows={rows} names={names} unseen={unseen > 0 ? unseenOf(view, audit) : 0} />
    </Page>
  );
}

/** A write that nobody accounts for, called by its name. */
export function OutsideWrite({ view, id, rows, names }: Changes & { view: View; id: number }) {
  const { t } = view;
  return (
    <Page view={view} title={t.audit.write(id)} crumbs={[{ href: addresses.audit, text: t.audit.title }]}>
      <h1 class="utrecht-heading-1">{t.audit.outside}</h1>
      <p class="lead">{t.audit.outsideLead}</p>
      <ChangedRows view={view} rows={rows} names={names} unseen={0} />
    </Page>
  );
}

/** Who does see the rest. */
const unseenOf = ({ t }: View, { subjectTable }: Props['audit']): string =>
  subjectTable === 'notes' ? t.audit.withdrawn : t.audit.inPreparation;

/** `unseen`: what to say of rows that are not for whoever looks; 0 when there are none. */
function ChangedRows({ view, rows, names, unseen }: Changes & { view: View; unseen: string | 0 }) {
  const { audit } = view.t;
  return (
    <section>
      <h2 class="utrecht-heading-2">{audit.changed}</h2>
      {rows.length > 0 && <History view={view} rows={rows} names={names} />}
      {!rows.length && !unseen && <p>{audit.nothingChanged}</p>}
      {unseen !== 0 && <p class="quiet">{unseen}</p>}
      {rows.some(({ change }) => change.hidden) && <p class="quiet">{audit.hidden}</p>}
      {rows.some(({ change }) => change.tableName === 'people') && <p class="quiet">{audit.noNames}</p>}
    </section>
  );
}
