import { addresses, at } from '../addresses.ts';
import { Reference } from '../parts/reference.tsx';
import { Cell } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { ClockWords, DueWords, lineOfRow } from './clock-cell.tsx';
import type { InboxRow } from './inbox.tsx';

type Props = { view: View; row: InboxRow };

/** Which question waits, and who asks it. */
export function QuestionCells({ view, row: { bottleneck, escalation, city } }: Props) {
  return (
    <>
      <Cell>
        <Reference kind="K" id={bottleneck.id} />{' '}
        <a href={at(addresses.bottleneck, { id: bottleneck.id })}>{escalation.question}</a>
      </Cell>
      <Cell label={view.t.escalations.inbox.columns.from}>{city}</Cell>
    </>
  );
}

/** By when it must be answered, and how it stands with that. */
export function ClockCells({ view, row: { bottleneck, escalation } }: Props) {
  const { columns } = view.t.escalations.inbox;
  const line = lineOfRow(view, bottleneck, escalation);
  return (
    <>
      <Cell label={columns.due}>
        <DueWords view={view} line={line} />
      </Cell>
      <Cell label={columns.clock}>
        <ClockWords view={view} line={line} />
      </Cell>
    </>
  );
}
