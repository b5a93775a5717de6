import { addresses, at } from '../addresses.ts';
import { ClockWords, DueWords, lineOfRow } from '../escalations/clock-cell.tsx';
import { date } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { Kind } from './kind.tsx';
import type { PartySheet } from './sheet.ts';

type Props = { view: View; sheet: PartySheet };

/** What was asked of a ministry and waits for its answer; a list to read, without buttons. */
export function Questions({ view, sheet: { inbox } }: Props) {
  const { questions, noQuestions, questionColumns: columns } = view.t.handover;
  const heads = [columns.question, columns.from, columns.due, columns.clock].map((text) => ({ text }));
  return (
    <section>
      <h2 class="utrecht-heading-2">{questions}</h2>
      {!inbox.length && <p>{noQuestions}</p>}
      {inbox.length > 0 && (
        <Table view={view} caption={questions} columns={heads}>
          {inbox.map((row) => (
            <Question view={view} row={row} />
          ))}
        </Table>
      )}
      <Rest view={view} shown={inbox.length} total={inbox[0]?.total ?? 0} />
    </section>
  );
}

function Question({ view, row }: { view: View; row: PartySheet['inbox'][number] }) {
  const { questionColumns: columns } = view.t.handover;
  const { bottleneck, escalation, city } = row;
  const line = lineOfRow(view, bottleneck, escalation);
  return (
    <Row>
      <Cell>
        <Reference kind="K" id={bottleneck.id} />{' '}
        <a href={at(addresses.bottleneck, { id: bottleneck.id })}>{escalation.question}</a>
      </Cell>
      <Cell label={columns.from}>{city}</Cell>
      <Cell label={columns.due}>
        <span>
          <DueWords view={view} line={line} />
        </span>
      </Cell>
      <Cell label={columns.clock}>
        <ClockWords view={view} line={line} />
      </Cell>
    </Row>
  );
}

export function Answered({ view, sheet: { answered } }: Props) {
  const { handover } = view.t;
  const lines = answered.map(({ bottleneck: { id, title }, answeredOn, city }) => (
    <>
      <Reference kind="K" id={id} /> {title}{' '}
      {answeredOn && <span class="quiet">{handover.verdict(city, date(answeredOn, view))}</span>}
    </>
  ));
  return <Kind view={view} title={handover.answered} lines={lines} total={answered[0]?.total} />;
}
