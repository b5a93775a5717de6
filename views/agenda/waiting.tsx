import { date } from '../format.ts';
import type { View } from '../view.ts';
import { AgendaPage } from './page.tsx';
import type { AgendaMeeting } from './props.ts';

/** What readers see as long as no agenda was circulated. */
export function AgendaWaiting(props: { view: View; meeting: AgendaMeeting & { circulateDueOn: string } }) {
  const { view, meeting } = props;
  const { state, title } = view.t.agenda;
  return (
    <AgendaPage view={view} meeting={meeting} title={title(meeting.number)}>
      <h1 class="utrecht-heading-1">{title(meeting.number)}</h1>
      {meeting.status === 'planned' ? (
        <p class="lead">
          {meeting.agendaGeneratedOn !== null && `${state.preparing} `}
          {state.notYet(date(meeting.circulateDueOn, view))}
        </p>
      ) : (
        <p class="lead">{meeting.status === 'cancelled' ? state.cancelled : state.closed}</p>
      )}
    </AgendaPage>
  );
}
