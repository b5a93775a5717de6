import type { HeldItem } from '../../src/domain/agenda/item.ts';
import { timetable } from '../../src/domain/agenda/timetable.ts';
import { addresses, at } from '../addresses.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Alert } from '../parts/alert.tsx';
import { Fill } from './fill.tsx';
import { Head } from './head.tsx';
import { Overflow, Removed, Treated } from './lines.tsx';
import { AgendaPage } from './page.tsx';
import type { EditorProps, Tool } from './props.ts';
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
      <div class="agenda" data-drag={view.t.agenda.tools.drag}>
        <div class="agenda__bar">
          <Fill view={view} totals={totals} />
          {props.editable && <Steps {...props} />}
          <Told {...props} />
        </div>
        <Treated {...props} />
        <Overflow {...props} />
        <Removed {...props} />
      </div>
    </AgendaPage>
  );
}

/** What one does with the agenda as a whole. */
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

/** What was just done: for all when an item came or went, and else for who cannot see that it moved. */
function Told(props: EditorProps) {
  const { touched, items } = props;
  const text = touched && toldOf(props, touched);
  if (!text) return null;
  const isSeen =
    touched.removed || items.some((item) => item.key === touched.key && isAdded(item, touched.tool));
  return <p class={isSeen ? 'agenda__told' : 'agenda__told visually-hidden'}>{text}</p>;
}

/** An item that somebody wrote, and that none of its own tools was used on. */
const isAdded = ({ addedByHand }: HeldItem, tool?: Tool) => addedByHand && tool === undefined;

function toldOf(
  { view, items, meeting }: EditorProps,
  { key, tool, removed }: NonNullable<EditorProps['touched']>,
) {
  const { nowAt, nowIn, addedAt, removedNow } = view.t.agenda;
  const gone = items.find((item) => item.key === removed);
  if (gone) return removedNow(titleOf(gone, view));
  const item = items.find((one) => one.key === key);
  if (!item) return '';
  const time = timetable(items, meeting.startsAt).get(key);
  const title = titleOf(item, view);
  if (!time) return nowIn(title);
  return (isAdded(item, tool) ? addedAt : nowAt)(
    title,
    clock(time, view),
    view.t.words.section[item.section],
  );
}
