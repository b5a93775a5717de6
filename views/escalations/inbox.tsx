import type { Placed } from '../../src/domain/escalation/line-of-state.ts';
import type { Stay } from '../../src/domain/escalation.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { empty, Form, Submit } from '../parts/form.tsx';
import { ActionCell, Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { ClockCells, QuestionCells } from './question-cells.tsx';

export type InboxRow = {
  bottleneck: Placed & { id: number };
  escalation: Stay & { question: string };
  city: string;
};

/** What is asked of this actor, the first clock to run out on top; acknowledging is done in the row. */
export function Inbox({ view, rows }: { view: View; rows: InboxRow[] }) {
  const { columns, title, empty: none } = view.t.escalations.inbox;
  if (!rows.length) return <p>{none}</p>;
  return (
    <Table
      view={view}
      caption={title}
      columns={[
        { text: columns.question },
        { text: columns.from },
        { text: columns.asked },
        { text: columns.due },
        { text: columns.clock },
        { text: columns.action, action: true },
      ]}
    >
      {rows.map((row) => (
        <InboxLine view={view} row={row} />
      ))}
    </Table>
  );
}

/** One question that waits; the same row on the list and on the home page. */
export function InboxLine({ view, row }: { view: View; row: InboxRow }) {
  const { id } = row.bottleneck;
  const { startedOn, acknowledgedOn } = row.escalation;
  return (
    <Row>
      <QuestionCells view={view} row={row} />
      <Cell label={view.t.escalations.inbox.columns.asked}>
        <span class="nowrap">{date(startedOn, view)}</span>
      </Cell>
      <ClockCells view={view} row={row} />
      <ActionCell>
        <Todo view={view} id={id} acknowledged={acknowledgedOn !== null} />
      </ActionCell>
    </Row>
  );
}

/** The button of the row: acknowledge first, answer then. */
function Todo({ view, id, acknowledged }: { view: View; id: number; acknowledged: boolean }) {
  if (!acknowledged) return <Acknowledge view={view} id={id} back={view.address} kind="secondary" />;
  return <ActionLink href={at(addresses.answer, { id })} text={view.t.escalations.inbox.answer(`K-${id}`)} />;
}

/** That the question has been seen, in one press; `back` is where one goes on. */
export function Acknowledge(props: { view: View; id: number; back: string; kind: 'primary' | 'secondary' }) {
  const { view, id, back, kind } = props;
  return (
    <Form view={view} action={at(addresses.acknowledgement, { id })} filled={empty} class="inline-form">
      <input type="hidden" name="back" value={back} />
      <Submit text={view.t.escalations.inbox.acknowledge} kind={kind} />
    </Form>
  );
}
