import type { MeetingFacts } from '../../src/domain/meeting/deadlines.ts';
import type { PlannedMeeting } from '../../src/domain/series.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { ActionCell, Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { NextMeeting } from './next.tsx';
import type { MeetingRow } from './past.tsx';
import { PastMeetings } from './past.tsx';
import { warningsInWords } from './warnings.ts';
import { nameOf } from './when.ts';

type Props = {
  view: View;
  next?: MeetingRow;
  facts: MeetingFacts;
  /** The cities that have not sent every update. */
  waitingFor: string[];
  /** What the reader's own city still has to send. */
  own: { experiment: string; experimentId: number }[];
  later: MeetingRow[];
  turns: PlannedMeeting[];
  rhythm: { weeks: number; anchorOn: string };
  past: MeetingRow[];
  paging: Paging;
  mayWrite: boolean;
};

/** All meetings: the next one first, then the days to plan, then what was. */
export function MeetingList(props: Props) {
  const { view, next, facts, waitingFor, later, mayWrite } = props;
  const { t } = view;
  return (
    <Page view={view} title={t.meetings.title}>
      <ListHead title={t.meetings.title} lead={t.meetings.lead} />
      {next ? (
        <NextMeeting
          view={view}
          row={next}
          facts={facts}
          waitingFor={waitingFor}
          own={props.own}
          mayWrite={mayWrite}
        />
      ) : (
        <>
          <h2 class="utrecht-heading-2">{t.meetings.next}</h2>
          <p>
            {t.meetings.noNext} {mayWrite ? t.meetings.noNextLead : t.meetings.noNextReader}
          </p>
        </>
      )}
      {later.length > 0 && (
        <>
          <h2 class="utrecht-heading-2">{t.meetings.later}</h2>
          <ul>
            {later.map(({ meeting }) => (
              <li>
                <a href={at(addresses.meeting, { id: meeting.id })}>{nameOf(meeting, view)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Turns {...props} />
      <PastMeetings view={view} rows={props.past} />
      <Pager view={view} paging={props.paging} />
    </Page>
  );
}

function Turns({ view, turns, rhythm, mayWrite }: Props) {
  const { meetings, common } = view.t;
  const columns = [
    { text: meetings.columns.day },
    { text: meetings.columns.mind },
    ...(mayWrite ? [{ text: meetings.plan, action: true }] : []),
  ];
  return (
    <section>
      <h2 class="utrecht-heading-2">{meetings.series}</h2>
      <p class="quiet">{meetings.seriesLead(common.weeks(rhythm.weeks), date(rhythm.anchorOn, view))}</p>
      <Table view={view} caption={meetings.series} columns={columns}>
        {turns.map(({ on, warnings }) => (
          <Row>
            <Cell>{date(on, view)}</Cell>
            <Cell label={meetings.columns.mind}>
              {warningsInWords(warnings, view) || <span class="quiet">{meetings.nothingToMind}</span>}
            </Cell>
            {mayWrite && (
              <ActionCell>
                <a href={at(addresses.newMeeting, {}, { dag: on })}>
                  {meetings.plan}
                  <span class="visually-hidden"> ({date(on, view)})</span>
                </a>
              </ActionCell>
            )}
          </Row>
        ))}
      </Table>
    </section>
  );
}
