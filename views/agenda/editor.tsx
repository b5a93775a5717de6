import { timetable } from '../../src/domain/agenda/timetable.ts';
import { addresses, at } from '../addresses.ts';
import { date, fullDate } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Alert } from '../parts/alert.tsx';
import { empty, Form, Submit } from '../parts/form.tsx';
import { timeInWords } from './document.ts';
import { Fill } from './fill.tsx';
import { Overflow, Removed, Treated } from './lines.tsx';
import { AgendaPage } from './page.tsx';
import type { EditorProps } from './props.ts';
import { clock, titleOf } from './wording.ts';

/** The agenda of one meeting as a document that one edits. */
export function AgendaEditor(props: EditorProps) {
  const { view, meeting, totals, problem } = props;
  return (
    <AgendaPage view={view} meeting={meeting} title={view.t.agenda.title(meeting.number)}>
      {problem && (
        <Alert kind="warning" title={problem.title} class="stale">
          <p>{problem.text}</p>
        </Alert>
      )}
      <Head {...props} />
      <Told {...props} />
      <div class="agenda" data-drag={view.t.agenda.tools.drag}>
        <div class="agenda__bar">
          <Fill view={view} totals={totals} />
          {props.editable && <Steps {...props} />}
        </div>
        <Treated {...props} />
        <Overflow {...props} />
        <Removed {...props} />
      </div>
    </AgendaPage>
  );
}

function Head({ view, meeting, versions, editable }: EditorProps) {
  const { t } = view;
  const place = { id: meeting.id };
  return (
    <div class="page-head">
      <div>
        <h1 class="utrecht-heading-1">{t.agenda.title(meeting.number)}</h1>
        <p class="lead">
          {fullDate(meeting.heldOn, view)}, {timeInWords(meeting, view)}
        </p>
        <State view={view} meeting={meeting} versions={versions} editable={editable} />
      </div>
      {meeting.agendaGeneratedOn === null && editable && (
        <Form view={view} action={at(addresses.agenda, place)} filled={empty} class="agenda__compose">
          <Submit text={t.agenda.preview.compose} />
        </Form>
      )}
      {meeting.agendaGeneratedOn !== null && editable && (
        <a
          class="utrecht-button-link utrecht-button-link--html-a utrecht-button utrecht-button--primary-action"
          href={at(addresses.agendaPublication, place)}
        >
          {versions.length ? t.agenda.tools.publishAgain : t.agenda.tools.publish}
        </a>
      )}
    </div>
  );
}

function State({
  view,
  meeting,
  versions,
  editable,
}: Pick<EditorProps, 'view' | 'meeting' | 'versions' | 'editable'>) {
  const { state, preview, tools } = view.t.agenda;
  const last = versions.at(-1);
  if (!editable) return <p>{meeting.status === 'cancelled' ? state.cancelled : state.closed}</p>;
  if (meeting.agendaGeneratedOn === null) return <p>{preview.state}</p>;
  if (!last) return <p>{state.draft(date(meeting.agendaGeneratedOn, view))}</p>;
  return (
    <p>
      {state.circulated(last.number, date(last.publishedOn, view))} {state.editing}{' '}
      <a href={at(addresses.agendaVersion, { id: meeting.id, version: last.number })}>
        {tools.version(last.number)}
      </a>
    </p>
  );
}

function Steps({ view, meeting, differences }: EditorProps) {
  const { tools } = view.t.agenda;
  const place = { id: meeting.id };
  if (meeting.agendaGeneratedOn === null) return null;
  return (
    <div class="agenda__steps">
      <ActionLink href={at(addresses.newAgendaItem, place)} text={tools.add} />
      <ActionLink href={at(addresses.agendaProposal, place)} text={tools.proposal} />
      <span class="quiet">{tools.differences(differences)}</span>
      {meeting.heldOn <= view.today && (
        <ActionLink href={at(addresses.agendaOutcomes, place)} text={tools.outcomes} />
      )}
    </div>
  );
}

/** What was just done, for who cannot see that the item moved. */
function Told(props: EditorProps) {
  const text = props.touched && toldOf(props, props.touched);
  return text ? <p class="agenda__told visually-hidden">{text}</p> : null;
}

function toldOf(
  { view, items, meeting }: EditorProps,
  { key, removed }: NonNullable<EditorProps['touched']>,
) {
  const { nowAt, nowIn, removedNow } = view.t.agenda;
  const gone = items.find((item) => item.key === removed);
  if (gone) return removedNow(titleOf(gone, view));
  const item = items.find((one) => one.key === key);
  if (!item) return '';
  const time = timetable(items, meeting.startsAt).get(key);
  const title = titleOf(item, view);
  return time ? nowAt(title, clock(time, view), view.t.words.section[item.section]) : nowIn(title);
}
