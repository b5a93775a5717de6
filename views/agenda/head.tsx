import { addresses, at } from '../addresses.ts';
import { date, fullDate } from '../format.ts';
import { expectedInWords } from '../meetings/agenda-state.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import { timeInWords } from './document.ts';
import type { EditorProps } from './props.ts';

/** Which agenda, how far it is, and the one thing to do next. */
export function Head({ view, meeting, versions, editable }: EditorProps) {
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
        <PrimaryLink
          href={at(addresses.agendaPublication, place)}
          text={versions.length ? t.agenda.tools.publishAgain : t.agenda.tools.publish}
        />
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
  const { agendaGeneratedOn, composedByClock } = meeting;
  if (agendaGeneratedOn === null) return <p>{`${preview.state} ${expectedInWords(meeting, view)}`}</p>;
  if (!last)
    return <p>{(composedByClock ? state.draftByClock : state.draft)(date(agendaGeneratedOn, view))}</p>;
  return (
    <p>
      {state.circulated(last.number, date(last.publishedOn, view))} {state.editing}{' '}
      <a href={at(addresses.agendaVersion, { id: meeting.id, version: last.number })}>
        {tools.version(last.number)}
      </a>
    </p>
  );
}
