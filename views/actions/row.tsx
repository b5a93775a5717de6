import { type Meeting, MeetingLink } from '../decisions/meeting.tsx';
import { date } from '../format.ts';
import { Reference } from '../parts/reference.tsx';
import { ActionCell, Cell, Row } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { CompleteButton } from './buttons.tsx';
import { Standing, Who } from './standing.tsx';

export type ActionRow = {
  action: {
    id: number;
    version: number;
    text: string;
    partyId: number | null;
    owner: string;
    dueOn: string;
    doneOn: string | null;
  };
  party: string | null;
  meeting: Meeting;
  bottleneck: { id: number; title: string } | null;
};

type Props = {
  view: View;
  row: ActionRow;
  withButtons: boolean;
  mayComplete: (action: { partyId: number | null }) => boolean;
};

/** One action in the list, with its button for who may complete it. */
export function ActionLine({ view, row, withButtons, mayComplete }: Props) {
  const { action, party, meeting, bottleneck } = row;
  const { columns } = view.t.actions;
  return (
    <Row>
      <Cell>
        <Reference kind="A" id={action.id} />
      </Cell>
      <Cell>
        <span>
          {action.text} {bottleneck && <Reference kind="K" id={bottleneck.id} />}
        </span>
      </Cell>
      <Cell label={columns.who}>
        <Who party={party} owner={action.owner} />
      </Cell>
      <Cell label={columns.dueOn}>
        <span class="nowrap">{date(action.dueOn, view)}</span>
      </Cell>
      <Cell label={columns.state}>
        <Standing view={view} action={action} />
      </Cell>
      <Cell label={columns.meeting}>
        <MeetingLink view={view} meeting={meeting} short />
      </Cell>
      {withButtons && (
        <ActionCell>
          {!action.doneOn && mayComplete(action) && <CompleteButton view={view} action={action} short />}
        </ActionCell>
      )}
    </Row>
  );
}
