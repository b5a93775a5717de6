import type { LineOfState } from '../../src/domain/escalation/line-of-state.ts';
import { addresses, at } from '../addresses.ts';
import { ClockWords, DueWords } from '../escalations/clock-cell.tsx';
import { whoOf } from '../escalations/words.ts';
import { capital, date } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type OpenRow = {
  bottleneck: { id: number; title: string };
  city: string;
  addressee: string | null;
  line: LineOfState;
};

/** The city's own bottlenecks, and where each of them lies. */
export function OpenBottlenecks({ view, rows }: { view: View; rows: OpenRow[] }) {
  const { columns, questions } = view.t.home.city;
  return (
    <Table
      view={view}
      caption={questions}
      columns={[columns.bottleneck, columns.state, columns.due, columns.clock].map((text) => ({ text }))}
    >
      {rows.map((row) => (
        <Row>
          <Cell>
            <Reference kind="K" id={row.bottleneck.id} />{' '}
            <a href={at(addresses.bottleneck, { id: row.bottleneck.id })}>{row.bottleneck.title}</a>
          </Cell>
          <Cell label={columns.state}>{where(view, row)}</Cell>
          <Cell label={columns.due}>
            <span>
              <DueWords view={view} line={row.line} />
            </span>
          </Cell>
          <Cell label={columns.clock}>
            <ClockWords view={view} line={row.line} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** Where it lies and since when; by when stands beside it. */
function where(view: View, { line, city, addressee }: OpenRow): string {
  const { state } = view.t.escalations;
  if (line.code === 'with_city') return state.withCity(city, date(line.since, view));
  if (!('rung' in line)) return '';
  const who = whoOf(view, line.rung, addressee);
  if (line.code !== 'awaits_solution' || !line.answeredOn)
    return `${state.lies(who, date(line.since, view))}.`;
  const kind = view.t.words.answerKind[line.answerKind ?? 'answered'];
  return `${capital(state.answered(who, date(line.answeredOn, view), kind))}.`;
}
