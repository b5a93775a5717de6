import { ClockCells, QuestionCells } from '../escalations/question-cells.tsx';
import { date } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import { Rest } from '../parts/rest.tsx';
import { Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { Kind } from './kind.tsx';
import type { PartySheet } from './sheet.ts';

type Props = { view: View; sheet: PartySheet };

/** What was asked of a ministry and waits for its answer; a list to read, without buttons. */
export function Questions({ view, sheet: { inbox } }: Props) {
  const { questions, noQuestions } = view.t.handover;
  const { columns } = view.t.escalations.inbox;
  const heads = [columns.question, columns.from, columns.due, columns.clock].map((text) => ({ text }));
  return (
    <section>
      <h2 class="utrecht-heading-2">{questions}</h2>
      {!inbox.length && <p>{noQuestions}</p>}
      {inbox.length > 0 && (
        <Table view={view} caption={questions} columns={heads}>
          {inbox.map((row) => (
            <Row>
              <QuestionCells view={view} row={row} />
              <ClockCells view={view} row={row} />
            </Row>
          ))}
        </Table>
      )}
      <Rest view={view} shown={inbox.length} total={inbox[0]?.total ?? 0} />
    </section>
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
