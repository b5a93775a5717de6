import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Badge, TrafficLight } from '../parts/status.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import type { Asked, Meeting } from './props.ts';

type Props = {
  view: View;
  meeting: Meeting;
  /** One page of what was asked. */
  rows: Asked[];
  counts: { asked: number; sent: number };
  paging: Paging;
  mayWriteFor: (cityId: number) => boolean;
};

/** Per city and experiment: what was reported for a meeting, and what is still to come. */
export function UpdateList(props: Props) {
  const { view, meeting, rows, counts, paging } = props;
  const { updates, meetings } = view.t;
  const { columns } = updates;
  const crumbs = [
    { href: addresses.meetings, text: meetings.title },
    { href: at(addresses.meeting, { id: meeting.id }), text: meetings.name(meeting.number) },
  ];
  return (
    <Page view={view} title={updates.title(meeting.number)} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{updates.title(meeting.number)}</h1>
      <p class="lead">{updates.lead(date(meeting.updatesDueOn, view))}</p>
      {counts.asked === 0 ? (
        <p>{updates.none}</p>
      ) : (
        <>
          <p>{updates.sent(counts.sent, counts.asked)}</p>
          <Table
            view={view}
            caption={updates.title(meeting.number)}
            columns={[columns.city, columns.experiment, columns.progress, columns.sentOn, columns.act].map(
              (text) => ({ text }),
            )}
          >
            {rows.map((one) => (
              <Line {...props} one={one} />
            ))}
          </Table>
          <Pager view={view} paging={paging} />
        </>
      )}
    </Page>
  );
}

function Line({ view, meeting, one, mayWriteFor }: Props & { one: Asked }) {
  const { columns, notSent, notSentLate, sentLate } = view.t.updates;
  const { update } = one;
  const isLate = (update?.submittedOn ?? view.today) > meeting.updatesDueOn;
  return (
    <Row>
      <Cell>{one.city}</Cell>
      <Cell label={columns.experiment}>
        <a href={at(addresses.experiment, { id: one.experimentId })}>{one.experiment}</a>
      </Cell>
      <Cell label={columns.progress}>{update && <TrafficLight view={view} light={update.progress} />}</Cell>
      <Cell label={columns.sentOn}>
        {update ? (
          isLate ? (
            sentLate(date(update.submittedOn, view))
          ) : (
            date(update.submittedOn, view)
          )
        ) : (
          <Badge text={isLate ? notSentLate : notSent} tone={isLate ? 'error' : 'neutral'} />
        )}
      </Cell>
      <Cell label={columns.act}>
        <ActLink view={view} meeting={meeting} one={one} mayWrite={mayWriteFor(one.cityId)} />
      </Cell>
    </Row>
  );
}

function ActLink(props: { view: View; meeting: Meeting; one: Asked; mayWrite: boolean }) {
  const { view, meeting, one, mayWrite } = props;
  const { send, edit, read } = view.t.updates;
  const isOpen = mayWrite && meeting.status === 'planned';
  if (!one.update && !isOpen) return null;
  const place = { id: meeting.id, experiment: one.experimentId };
  return (
    <a href={at(addresses.update, place, { stad: one.cityId })}>
      {one.update ? (isOpen ? edit : read) : send}
      <span class="visually-hidden">
        : {one.city}, {one.experiment}
      </span>
    </a>
  );
}
