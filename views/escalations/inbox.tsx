import type { Placed } from '../../src/domain/escalation/line-of-state.ts';
import type { Stay } from '../../src/domain/escalation.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { empty, Form, Submit } from '../parts/form.tsx';
import { Reference } from '../parts/reference.tsx';
import { ActionCell, Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { ClockWords, DueWords, lineOfRow } from './clock-cell.tsx';

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
export function InboxLine({ view, row: { bottleneck, escalation, city } }: { view: View; row: InboxRow }) {
  const { columns } = view.t.escalations.inbox;
  const line = lineOfRow(view, bottleneck, escalation);
  return (
    <Row>
      <Cell>
        <Reference kind="K" id={bottleneck.id} />{' '}
        <a href={at(addresses.bottleneck, { id: bottleneck.id })}>{escalation.question}</a>
      </Cell>
      <Cell label={columns.from}>{city}</Cell>
      <Cell label={columns.asked}>
        <span class="nowrap">{date(escalation.startedOn, view)}</span>
      </Cell>
      <Cell label={columns.due}>
        <DueWords view={view} line={line} />
      </Cell>
      <Cell label={columns.clock}>
        <ClockWords view={view} line={line} />
      </Cell>
      <ActionCell>
        <Todo view={view} id={bottleneck.id} acknowledged={escalation.acknowledgedOn !== null} />
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
