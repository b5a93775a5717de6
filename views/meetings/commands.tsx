import { addresses, at } from '../addresses.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { empty, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';

type Props = { view: View; meeting: { id: number; version: number; heldOn: string } };

/** What the national lead can do with a meeting itself: move it, mark it as held, cancel it. */
export function MeetingCommands({ view, meeting }: Props) {
  const { file } = view.t.meetings;
  const place = { id: meeting.id };
  return (
    <section class="meeting-commands no-print">
      <ActionLink href={at(addresses.editMeeting, place)} text={file.edit} />
      {meeting.heldOn <= view.today && (
        <Form
          view={view}
          action={at(addresses.meetingHeld, place)}
          filled={empty}
          version={meeting.version}
          class="inline-form"
        >
          <Submit text={file.hold} kind="secondary" />
        </Form>
      )}
      <details>
        <summary>{file.cancel}</summary>
        <p>{file.cancelHint}</p>
        <Form
          view={view}
          action={at(addresses.meetingCancelled, place)}
          filled={empty}
          version={meeting.version}
          class="inline-form"
        >
          <Submit text={file.cancel} kind="secondary" />
        </Form>
      </details>
    </section>
  );
}
