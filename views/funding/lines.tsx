import { addresses, at } from '../addresses.ts';
import { capital, euro } from '../format.ts';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Cell, Row, type Sorting, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { Expected, type Line, LineLink, Rung } from './line.tsx';

export type LineRow = { line: Line; contributor: string; title: string };

type Props = { view: View; lines: LineRow[]; amount: number; paging: Paging; sort: Sorting };

/** The contributions themselves, across all experiments. */
export function LineTable({ view, lines, amount, paging, sort }: Props) {
  const { funding } = view.t;
  const { columns } = funding;
  return (
    <>
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <Table
        view={view}
        caption={funding.lines}
        sort={sort}
        foot={<TotalRow view={view} amount={amount} />}
        columns={[
          { text: columns.contributor, sort: 'contributor' },
          { text: columns.experiment, sort: 'title' },
          { text: columns.year, sort: 'year', number: true },
          { text: columns.amount, sort: 'amount', number: true },
          { text: columns.domain, sort: 'domain' },
          { text: columns.instrument },
          { text: columns.rung, sort: 'rung' },
          { text: columns.expected, sort: 'expected' },
        ]}
      >
        {lines.map((row) => (
          <LineOfTable view={view} row={row} />
        ))}
      </Table>
      <Pager view={view} paging={paging} />
    </>
  );
}

function LineOfTable({ view, row: { line, contributor, title } }: { view: View; row: LineRow }) {
  const { words, funding } = view.t;
  const { columns } = funding;
  return (
    <Row>
      <Cell>
        <LineLink line={line} contributor={contributor} />
      </Cell>
      <Cell label={columns.experiment}>
        <a href={`${at(addresses.experiment, { id: line.experimentId })}#funding`}>{title}</a>
      </Cell>
      <Cell label={columns.year} number>
        {line.year}
      </Cell>
      <Cell label={columns.amount} number>
        {euro(line.amount, view)}
      </Cell>
      <Cell label={columns.domain}>{capital(words.policyDomain[line.domain])}</Cell>
      <Cell label={columns.instrument}>{capital(words.instrument[line.instrument])}</Cell>
      <Cell label={columns.rung}>
        <Rung view={view} line={line} />
      </Cell>
      <Cell label={columns.expected}>
        <Expected view={view} line={line} />
      </Cell>
    </Row>
  );
}

function TotalRow({ view, amount }: { view: View; amount: number }) {
  const { columns, total } = view.t.funding;
  return (
    <tr class="utrecht-table__row">
      <th scope="row" colspan={3} class="utrecht-table__cell">
        {total}
      </th>
      <Cell label={columns.amount} number>
        {euro(amount, view)}
      </Cell>
      <td class="utrecht-table__cell" colspan={4} />
    </tr>
  );
}
