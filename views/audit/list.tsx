import { addresses, at } from '../addresses.ts';
import { moment } from '../parts/history.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Badge } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { type Act, Doer } from './doer.tsx';
import { AuditFilters } from './filters.tsx';
import { Subject } from './subject.tsx';
import { actionText, tableText } from './words.ts';

export type AuditRow = {
  at: string;
  audit: (Act & { id: number; action: string; subjectTable: string; subjectId: number | null }) | null;
  change: { id: number; tableName: string; rowId: number } | null;
  person: string | null;
  title: string | null;
  predecessor: { id: number; name: string } | null;
};

type Props = {
  view: View;
  rows: AuditRow[];
  paging: Paging;
  filter: Record<string, string>;
  organisations: (string | null)[];
};

/** Everything that was ever done, newest first. */
export function AuditList({ view, rows, paging, filter, organisations }: Props) {
  const { t } = view;
  return (
    <Page view={view} title={t.audit.title} wide>
      <ListHead title={t.audit.title} lead={t.audit.lead} />
      <AuditFilters view={view} filter={filter} organisations={organisations} />
      <Results view={view} rows={rows} paging={paging} filtered={Object.values(filter).some(Boolean)} />
    </Page>
  );
}

function Results(props: { view: View; rows: AuditRow[]; paging: Paging; filtered: boolean }) {
  const { view, rows, paging, filtered } = props;
  const { columns, empty, emptyFiltered, title } = view.t.audit;
  if (!rows.length) return <p id="results">{filtered ? emptyFiltered : empty}</p>;
  return (
    <div id="results">
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <Table
        view={view}
        caption={title}
        columns={[columns.at, columns.who, columns.action, columns.subject].map((text) => ({ text }))}
      >
        {rows.map((row) =>
          row.audit ? (
            <ActLine view={view} row={row} act={row.audit} />
          ) : (
            <OutsideLine view={view} row={row} />
          ),
        )}
      </Table>
      <Pager view={view} paging={paging} />
    </div>
  );
}

type LineProps = { view: View; row: AuditRow };

function ActLine({ view, row, act }: LineProps & { act: NonNullable<AuditRow['audit']> }) {
  const { columns } = view.t.audit;
  return (
    <Row>
      <Cell>
        <a class="nowrap" href={at(addresses.auditEntry, { id: act.id })}>
          {moment(row.at, view)}
        </a>
      </Cell>
      <Cell label={columns.who}>
        <span>
          <Doer view={view} act={act} person={row.person} />
        </span>
      </Cell>
      <Cell label={columns.action}>{actionText(view.t, act.action)}</Cell>
      <Cell label={columns.subject}>
        <span>
          <Subject
            view={view}
            table={act.subjectTable}
            id={act.subjectId}
            title={row.title}
            predecessor={row.predecessor}
          />
        </span>
      </Cell>
    </Row>
  );
}

function OutsideLine({ view, row: { at: instant, change } }: LineProps) {
  const { columns, outside } = view.t.audit;
  const { history } = view.t;
  if (!change) return null;
  const table = tableText(view.t, change.tableName);
  return (
    <Row>
      <Cell>
        <a class="nowrap" href={at(addresses.outsideWrite, { id: change.id })}>
          {moment(instant, view)}
        </a>
      </Cell>
      <Cell label={columns.who}>
        <Badge text={outside} tone="warning" />
      </Cell>
      <Cell label={columns.action}>{history.edited(table)}</Cell>
      <Cell label={columns.subject}>{`${table} ${change.rowId}`}</Cell>
    </Row>
  );
}
