import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import type { Year } from './chart.tsx';
import { Amount } from './years.tsx';

const figures = ['need', 'secured', 'promised', 'asked', 'gap'] as const;

type Props = { view: View; years: Year[]; total: Omit<Year, 'year'> };

/** The figures of the bars. */
export function YearsOfExperiment({ view, years, total }: Props) {
  const { chart, columns } = view.t.funding;
  return (
    <Table
      view={view}
      caption={chart.title}
      columns={[
        { text: columns.year },
        ...figures.map((figure) => ({ text: columns[figure], number: true })),
      ]}
      foot={
        <tr class="utrecht-table__row">
          <th scope="row" class="utrecht-table__cell">
            {view.t.funding.total}
          </th>
          <Figures view={view} of={total} />
        </tr>
      }
    >
      {years.map((year) => (
        <Row>
          <Cell>{year.year}</Cell>
          <Figures view={view} of={year} />
        </Row>
      ))}
    </Table>
  );
}

function Figures({ view, of }: { view: View; of: Omit<Year, 'year'> }) {
  return (
    <>
      {figures.map((figure) => (
        <Cell label={view.t.funding.columns[figure]} number>
          <Amount view={view} figure={figure} amount={of[figure]} />
        </Cell>
      ))}
    </>
  );
}
