import type { DeadlinePolicy } from '../../src/domain/meeting-day.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { DateField, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import { WithNext } from '../parts/with-next.tsx';
import type { View } from '../view.ts';
import { whatFollows } from './what-follows.ts';

type Props = {
  view: View;
  filled: Filled;
  /** Absent for a new meeting. */
  meeting?: { id: number; number: number; version: number };
  /** What makes the day that is filled in unwise, in words. */
  warning?: string;
  /** The terms around a meeting that was not planned yet or is planned anew. */
  policy: DeadlinePolicy;
  theirs?: Theirs;
};

/** Planning a meeting, or moving one. */
export function MeetingForm({ view, filled, meeting, warning, policy, theirs }: Props) {
  const { meetings: t } = view.t;
  const action = meeting ? at(addresses.meeting, { id: meeting.id }) : addresses.meetings;
  const title = meeting ? t.editTitle(meeting.number) : t.newTitle;
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.meetings, text: t.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {theirs && <Stale view={view} labels={t.fields} theirs={theirs} filled={filled} />}
      <WithNext {...whatFollows(view, policy)}>
        <Form
          view={view}
          action={withQuery(action, { terug: view.back })}
          filled={filled}
          labels={t.fields}
          version={meeting?.version}
        >
          <DateField
            name="heldOn"
            label={t.fields.heldOn}
            filled={filled}
            hint={
              [warning && t.plannedWith(warning), meeting && t.heldOnHint].filter(Boolean).join(' ') ||
              undefined
            }
          />
          <TextField name="startsAt" label={t.fields.startsAt} filled={filled} type="time" />
          <TextField
            name="minutes"
            label={t.fields.minutes}
            filled={filled}
            type="number"
            inputmode="numeric"
          />
          <TextField name="place" label={t.fields.place} filled={filled} maxlength={200} />
          <Buttons view={view} submit={meeting ? t.save : t.plan} cancel={view.back ?? action} />
        </Form>
      </WithNext>
    </Page>
  );
}
