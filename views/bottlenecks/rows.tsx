import type { Bottleneck, Outcome } from '../../src/domain/bottleneck.ts';
import type { Escalation } from '../../src/domain/escalation.ts';
import { addresses, at } from '../addresses.ts';
import { ClockWords, DueWords, lineOfRow } from '../escalations/clock-cell.tsx';
import { capital, date } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import { Badge } from '../parts/status.tsx';
import { Cell, Row, type Sorting, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type BottleneckRow = {
  bottleneck: Bottleneck & { id: number; isSupportQuestion: boolean };
  /** The stay that runs. */
  escalation: Escalation | null;
  city: string;
  addressee: string | null;
  /** Of the newest closure. */
  outcome: Outcome | null;
};

/** Bottlenecks in a table, wherever there are several. */
export function BottleneckTable({ view, rows, sort }: { view: View; rows: BottleneckRow[]; sort?: Sorting }) {
  const { columns, title } = view.t.bottlenecks;
  return (
    <Table
      view={view}
      caption={title}
      sort={sort}
      columns={[
        { text: columns.bottleneck, sort: 'id' },
        { text: columns.city, sort: 'city' },
        { text: columns.category, sort: 'category' },
        { text: columns.rung, sort: 'rung' },
        { text: columns.asked, sort: 'asked' },
        { text: columns.due },
        { text: columns.clock, sort: 'clock' },
        { text: columns.status, sort: 'status' },
      ]}
    >
      {rows.map((row) => (
        <BottleneckLine view={view} row={row} />
      ))}
    </Table>
  );
}

function BottleneckLine({ view, row }: { view: View; row: BottleneckRow }) {
  const { columns, noCategory } = view.t.bottlenecks;
  const { bottleneck, escalation, city } = row;
  const { category } = bottleneck;
  const line = lineOfRow(view, bottleneck, escalation);
  return (
    <Row>
      <Cell>
        <Reference kind="K" id={bottleneck.id} />{' '}
        <a href={at(addresses.bottleneck, { id: bottleneck.id })}>{bottleneck.title}</a>
      </Cell>
      <Cell label={columns.city}>{city}</Cell>
      <Cell label={columns.category}>
        {category ? capital(view.t.words.category[category]) : <span class="quiet">{noCategory}</span>}
      </Cell>
      <Cell label={columns.rung}>{bottleneck.status === 'open' && <LiesWith view={view} row={row} />}</Cell>
      <Cell label={columns.asked}>
        {escalation && <span class="nowrap">{date(escalation.startedOn, view)}</span>}
      </Cell>
      <Cell label={columns.due}>
        <DueWords view={view} line={line} />
      </Cell>
      <Cell label={columns.clock}>
        <ClockWords view={view} line={line} />
      </Cell>
      <Cell label={columns.status}>
        <Status view={view} row={row} />
      </Cell>
    </Row>
  );
}

function LiesWith({ view, row: { bottleneck, addressee } }: { view: View; row: BottleneckRow }) {
  const rung = capital(view.t.words.rung[bottleneck.rung]);
  return addressee ? (
    <span>
      {addressee} <span class="beneath">{rung}</span>
    </span>
  ) : (
    rung
  );
}

function Status({ view, row: { bottleneck, outcome } }: { view: View; row: BottleneckRow }) {
  const { status } = bottleneck;
  const text = capital(view.t.words.bottleneckStatus[status]);
  if (status !== 'closed') return <Badge text={text} tone={status === 'draft' ? 'warning' : 'neutral'} />;
  return (
    <span>
      <Badge text={text} tone={outcome === 'solved' ? 'safe' : 'neutral'} />{' '}
      {outcome && <span class="beneath">{view.t.words.outcome[outcome]}</span>}
    </span>
  );
}
