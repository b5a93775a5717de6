import { addresses } from '../addresses.ts';
import { ActionLink } from '../parts/action-link.tsx';
import type { View } from '../view.ts';

/** That no meeting is planned, and the first step to one. */
export function NoNextMeeting({ view: { t } }: { view: View }) {
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.meetings.next}</h2>
      <p>{t.meetings.noNext}</p>
      <p>
        <ActionLink href={addresses.newMeeting} text={t.meetings.plan} />
      </p>
    </section>
  );
}
