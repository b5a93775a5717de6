import type { Child } from '#html/jsx-runtime';
import { addresses, at } from '../addresses.ts';
import { date, euro } from '../format.ts';
import { Cell, Row, type Sorting, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import type { Year } from './chart.tsx';

export type ExperimentYear = Year & {
  experimentId: number;
  title: string;
  cities: string;
  late: number;
  lateSince: string | null;
};

export type Totals = Omit<Year, 'year'> & { count: number; late: number };

type Props = { view: View; years: ExperimentYear[]; totals: Totals; sort: Sorting };

const figures = ['need', 'asked', 'promised', 'secured', 'gap'] as const;

/** Need against money, experiment by experiment and year by year; the totals are those of all pages. */
export function YearTable({ view, years, totals, sort }: Props) {
  const { byYear, columns } = view.t.funding;
  return (
    <Table
      view={view}
      caption={byYear}
      sort={sort}
      foot={<TotalRow view={view} totals={totals} />}
      columns={[
        { text: columns.experiment, sort: 'title' },
        { text: columns.year, sort: 'year', number: true },
        ...figures.map((figure) => ({ text: columns[figure], sort: figure, number: true })),
        { text: columns.late, sort: 'late', number: true },
      ]}
    >
      {years.map((year, n) => (
        <YearRow view={view} year={year} isRepeated={years[n - 1]?.experimentId === year.experimentId} />
      ))}
    </Table>
  );
}

/** An experiment is named at its first year; on a phone, where each year is a block, at every year. */
function YearRow({ view, year, isRepeated }: { view: View; year: ExperimentYear; isRepeated: boolean }) {
  const { columns, since } = view.t.funding;
  return (
    <Row>
      <Cell>
        <span class={isRepeated ? 'repeated' : undefined}>
          <a href={`${at(addresses.experiment, { id: year.experimentId })}#funding`}>{year.title}</a>{' '}
          <span class="beneath">{year.cities}</span>
        </span>
      </Cell>
      <Cell label={columns.year} number>
        {year.year}
      </Cell>
      {figures.map((figure) => (
        <Cell label={columns[figure]} number>
          <Amount view={view} figure={figure} amount={year[figure]} />
        </Cell>
      ))}
      <Cell label={columns.late} number>
        {year.lateSince && (
          <span>
            <span class="overdue">{euro(year.late, view)}</span>{' '}
            <span class="beneath">{since(date(year.lateSince, view))}</span>
          </span>
        )}
      </Cell>
    </Row>
  );
}

/** A gap is marked, and nothing is a dash: what is short must be seen without reading every figure. */
export function Amount({ view, figure, amount }: { view: View; figure: string; amount: number }): Child {
  if (amount === 0) return <span class="nothing">–</span>;
  return figure === 'gap' ? <strong class="gap">{euro(amount, view)}</strong> : euro(amount, view);
}

function TotalRow({ view, totals }: { view: View; totals: Totals }) {
  const { columns, total } = view.t.funding;
  return (
    <tr class="utrecht-table__row">
      <th scope="row" colspan={2} class="utrecht-table__cell">
        {total}
      </th>
      {([...figures, 'late'] as const).map((figure) => (
        <Cell label={columns[figure]} number>
          <Amount view={view} figure={figure} amount={totals[figure]} />
        </Cell>
      ))}
    </tr>
  );
}
