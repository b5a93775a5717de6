import type { MeetingFacts } from '../../src/domain/meeting/deadlines.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Alert } from '../parts/alert.tsx';
import { Facts } from '../parts/facts.tsx';
import { mayAll } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { Reference } from '../parts/reference.tsx';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';
import { MeetingCommands } from './commands.tsx';
import { Deadlines } from './deadlines.tsx';
import { AgendaPart, ReportPart, UpdatesPart } from './file-parts.tsx';
import type { MeetingRow } from './past.tsx';
import { distanceInWords, whenInWords } from './when.ts';

export type FileProps = {
  view: View;
  row: MeetingRow & { meeting: { version: number } };
  facts: MeetingFacts;
  notSent: { city: string; experiment: string; experimentId: number }[];
  /** Newest first. */
  versions: { number: number; publishedOn: string }[];
  decisionRows: { id: number; text: string }[];
  actionRows: { id: number; text: string; dueOn: string; doneOn: string | null }[];
  adoptedIn?: { number: number; heldOn: string };
  mayWrite: boolean;
  /** Why the last click was not processed. */
  problem?: { title: string; text: string };
};

/** One meeting: when and where, how far its preparation is, and what it led to. */
export function MeetingFile(props: FileProps) {
  const { view, row, facts, problem } = props;
  const { meeting } = row;
  const { t } = view;
  const title = t.meetings.fullName(meeting.number);
  const seesWorkshop = mayAll(view, 'update.read');
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.meetings, text: t.meetings.title }]}>
      <h1 class="utrecht-heading-1">
        {title} {meeting.status !== 'planned' && <Badge text={t.words.meetingStatus[meeting.status]} />}
      </h1>
      {problem && (
        <Alert kind="warning" title={problem.title} class="stale">
          <p>{problem.text}</p>
        </Alert>
      )}
      <p class="lead">
        {whenInWords(meeting, view)} <span class="quiet">({distanceInWords(meeting.heldOn, view)})</span>
      </p>
      <Facts
        facts={[
          [t.meetings.file.place, meeting.place],
          [t.meetings.file.duration, t.meetings.minutes(meeting.minutes)],
        ]}
      />
      {seesWorkshop && meeting.status !== 'cancelled' && (
        <Deadlines view={view} meeting={meeting} facts={facts} />
      )}
      <AgendaPart {...props} />
      {seesWorkshop && meeting.status === 'planned' && <UpdatesPart {...props} />}
      {meeting.status !== 'cancelled' && (
        <>
          <Decisions {...props} />
          <Actions {...props} />
          <ReportPart {...props} />
        </>
      )}
      {props.mayWrite && meeting.status === 'planned' && <MeetingCommands view={view} meeting={meeting} />}
    </Page>
  );
}

function Decisions({ view, row, decisionRows, mayWrite }: FileProps) {
  const { file } = view.t.meetings;
  return (
    <section>
      <h2 class="utrecht-heading-2">{file.decisions}</h2>
      {!decisionRows.length && <p>{file.noDecisions}</p>}
      <ul class="plain">
        {decisionRows.map(({ id, text }) => (
          <li>
            <Reference kind="B" id={id} /> {text}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <ActionLink href={at(addresses.newDecision, { id: row.meeting.id })} text={file.recordDecision} />
      )}
    </section>
  );
}

function Actions({ view, row, actionRows, mayWrite }: FileProps) {
  const { meetings, actions } = view.t;
  return (
    <section>
      <h2 class="utrecht-heading-2">{meetings.file.actions}</h2>
      {!actionRows.length && <p>{meetings.file.noActions}</p>}
      <ul class="plain">
        {actionRows.map(({ id, text, dueOn, doneOn }) => (
          <li>
            <Reference kind="A" id={id} /> {text}{' '}
            <span class="quiet">
              ({doneOn ? actions.doneOn(date(doneOn, view)) : actions.dueBefore(date(dueOn, view))})
            </span>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <ActionLink
          href={at(addresses.newAction, { id: row.meeting.id })}
          text={meetings.file.recordAction}
        />
      )}
    </section>
  );
}
