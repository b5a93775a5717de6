import type { MeetingDates } from '../../src/domain/meeting/deadlines.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { capital } from '../format.ts';
import { mayAll } from '../parts/may.ts';
import { Badge } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { isReadable } from './readable.ts';
import { nameOf } from './when.ts';

export type MeetingRow = {
  meeting: MeetingDates & {
    id: number;
    number: number;
    heldOn: string;
    startsAt: string;
    minutes: number;
    place: string;
    report: string;
    reportAdoptedInId: number | null;
  };
  composedByClock: boolean;
  /** How many agendas were circulated; they are numbered from 1. */
  versions: number;
  circulatedOn: string | null;
  decisions: number;
  actions: number;
};

/** What was: each meeting with the documents and lists that it left. */
export function PastMeetings({ view, rows }: { view: View; rows: MeetingRow[] }) {
  const { meetings } = view.t;
  const { columns } = meetings;
  if (!rows.length) return null;
  return (
    <section>
      <h2 class="utrecht-heading-2">{meetings.past}</h2>
      <Table
        view={view}
        caption={meetings.past}
        columns={[
          { text: columns.meeting },
          { text: columns.agenda },
          { text: columns.report },
          { text: columns.decisions, number: true },
          { text: columns.actions, number: true },
        ]}
      >
        {rows.map((row) => (
          <PastMeeting view={view} row={row} />
        ))}
      </Table>
    </section>
  );
}

function PastMeeting({ view, row }: { view: View; row: MeetingRow }) {
  const { meeting, versions, decisions, actions } = row;
  const { t } = view;
  const { columns, agendaVersion, noAgenda } = t.meetings;
  const of = { kerngroep: meeting.id };
  return (
    <Row>
      <Cell>
        <a href={at(addresses.meeting, { id: meeting.id })}>{nameOf(meeting, view)}</a>{' '}
        {meeting.status !== 'held' && <Badge text={t.words.meetingStatus[meeting.status]} tone="warning" />}
      </Cell>
      <Cell label={columns.agenda}>
        {versions > 0 ? (
          <a href={at(addresses.agendaVersion, { id: meeting.id, version: versions })}>
            {agendaVersion(versions)}
          </a>
        ) : (
          <span class="quiet">{noAgenda}</span>
        )}
      </Cell>
      <Cell label={columns.report}>
        <Report view={view} meeting={meeting} />
      </Cell>
      <Cell label={columns.decisions} number>
        <Count count={decisions} href={withQuery(addresses.decisions, of)} />
      </Cell>
      <Cell label={columns.actions} number>
        <Count count={actions} href={withQuery(addresses.actions, { ...of, stand: 'all' })} />
      </Cell>
    </Row>
  );
}

function Report({ view, meeting }: { view: View; meeting: MeetingRow['meeting'] }) {
  const { reportThere, reportAdopted, noReport, notAdopted } = view.t.meetings;
  if (meeting.status === 'cancelled') return null;
  if (!isReadable(view, meeting))
    return <span class="quiet">{mayAll(view, 'minutes.read') ? noReport : notAdopted}</span>;
  return (
    <span>
      <a href={at(addresses.report, { id: meeting.id })}>{capital(reportThere)}</a>
      {meeting.reportAdoptedInId !== null && <span class="quiet"> {reportAdopted}</span>}
    </span>
  );
}

const Count = ({ count, href }: { count: number; href: string }) =>
  count > 0 ? <a href={href}>{count}</a> : <span class="quiet">0</span>;
