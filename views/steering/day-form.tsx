import { addresses, withQuery } from '../addresses.ts';
import { date } from '../format.ts';
import { DateField } from '../parts/fields.tsx';
import { type Filled, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';

/** `filled` holds the day that was asked for, and what is wrong with it. */
export type DayFormProps = { view: View; filled: Filled; lastMeetings: string[] };

/** Which day to look at: any day, or one of the days one mostly wants. */
export function DayForm({ view, filled, lastMeetings }: DayFormProps) {
  const { day } = view.t.steering;
  return (
    <div class="day-form no-print">
      <form method="get" action={addresses.steering} class="inline-form">
        <DateField name="peildatum" label={day.label} filled={filled} />
        <Submit text={day.show} kind="secondary" />
      </form>
      <p>
        {day.shortcuts}: <a href={addresses.steering}>{day.today}</a>
        {lastMeetings.map((on) => (
          <>
            , <a href={withQuery(addresses.steering, { peildatum: on })}>{day.meeting(date(on, view))}</a>
          </>
        ))}
        . {day.hint}
      </p>
    </div>
  );
}
