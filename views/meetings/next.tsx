import type { MeetingFacts } from '../../src/domain/meeting/deadlines.ts';
import { addresses, at } from '../addresses.ts';
import { list } from '../format.ts';
import { mayAll } from '../parts/may.ts';
import { PrimaryLink } from '../parts/primary-link.tsx';
import type { View } from '../view.ts';
import { draftInWords, nextStep } from './agenda-state.ts';
import { Deadlines } from './deadlines.tsx';
import type { MeetingRow } from './past.tsx';
import { distanceInWords, whenInWords } from './when.ts';

type Props = {
  view: View;
  row: MeetingRow;
  facts: MeetingFacts;
  /** The cities that have not sent every update. */
  waitingFor: string[];
  /** What the reader's own city still has to send. */
  own?: { experiment: string; experimentId: number }[];
  mayWrite: boolean;
  /** The way to the agenda stands among the tasks already. */
  agendaIsAbove?: boolean;
};

/** The next meeting: when and where, its four deadlines, who has not sent an update, and the way to its agenda. */
export function NextMeeting({ view, row, facts, waitingFor, own = [], mayWrite, agendaIsAbove }: Props) {
  const { t } = view;
  const { meeting } = row;
  const seesWorkshop = mayAll(view, 'update.read');
  return (
    <section class="next-meeting">
      <h2 class="utrecht-heading-2">
        {t.meetings.next}:{' '}
        <a href={at(addresses.meeting, { id: meeting.id })}>{t.meetings.name(meeting.number)}</a>
      </h2>
      <p class="lead">
        {whenInWords(meeting, view)} <span class="quiet">({distanceInWords(meeting.heldOn, view)})</span>
        {meeting.place && <span class="next-meeting__place">{meeting.place}</span>}
      </p>
      {seesWorkshop && <Deadlines view={view} meeting={meeting} facts={facts} />}
      {seesWorkshop && waitingFor.length > 0 && (
        <p>
          {t.meetings.file.notSent}: {list(waitingFor, view)}.{' '}
          <a href={at(addresses.meetingUpdates, { id: meeting.id })}>{t.meetings.file.allUpdates}</a>
        </p>
      )}
      {own.length > 0 && (
        <ul>
          {own.map(({ experiment, experimentId }) => (
            <li>
              <a href={at(addresses.update, { id: meeting.id, experiment: experimentId })}>
                {t.meetings.sendUpdate}: {experiment}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!agendaIsAbove && (mayWrite || row.versions > 0) && (
        <ToAgenda view={view} row={row} mayWrite={mayWrite} />
      )}
    </section>
  );
}

/** How far the agenda is, and the way to it. */
function ToAgenda({ view, row, mayWrite }: Pick<Props, 'view' | 'row' | 'mayWrite'>) {
  const { meeting, versions, composedByClock } = row;
  const text = mayWrite ? nextStep(meeting, versions, view) : view.t.meetings.readAgenda;
  return (
    <>
      {versions === 0 && <p>{draftInWords(meeting, composedByClock, view)}</p>}
      <p>
        <PrimaryLink href={at(addresses.agenda, { id: meeting.id })} text={text} />
      </p>
    </>
  );
}
