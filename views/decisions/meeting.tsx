import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import type { Choice } from '../parts/fields.tsx';
import type { View } from '../view.ts';

export type Meeting = { id: number; number: number; heldOn: string };

/** The meeting in which something was decided or agreed; `short` leaves its date to the page it leads to. */
export function MeetingLink({ view, meeting, short }: { view: View; meeting: Meeting; short?: boolean }) {
  const { t } = view;
  const text = short
    ? t.decisions.meetingNumber(meeting.number)
    : t.decisions.meeting(meeting.number, date(meeting.heldOn, view));
  return (
    <a class="nowrap" href={at(addresses.meeting, { id: meeting.id })}>
      {text}
    </a>
  );
}

/** Meetings to filter by, as number and date. */
export const meetingChoices = (meetings: Meeting[], view: View): Choice[] =>
  meetings.map(({ id, number, heldOn }) => ({
    value: id,
    text: view.t.decisions.meeting(number, date(heldOn, view)),
  }));
