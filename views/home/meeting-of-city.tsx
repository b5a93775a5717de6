import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { distanceInWords, nameOf } from '../meetings/when.ts';
import type { View } from '../view.ts';

export type CityMeeting = { id: number; number: number; heldOn: string; updatesDueOn: string };

type Props = { view: View; meeting: CityMeeting | undefined; updatesAreIn: boolean };

/** When the next meeting is, and whether the city's word is in. */
export function MeetingOfCity({ view, meeting, updatesAreIn }: Props) {
  const { meetings, home } = view.t;
  return (
    <section>
      <h2 class="utrecht-heading-2">{meetings.next}</h2>
      {!meeting && (
        <p>
          {meetings.noNext} {meetings.noNextReader}
        </p>
      )}
      {meeting && (
        <>
          <p>
            <a href={at(addresses.meeting, { id: meeting.id })}>{nameOf(meeting, view)}</a>{' '}
            <span class="quiet">({distanceInWords(meeting.heldOn, view)})</span>
          </p>
          <p>
            {updatesAreIn ? home.city.updatesSent : home.city.updatesDue(date(meeting.updatesDueOn, view))}
          </p>
        </>
      )}
    </section>
  );
}
