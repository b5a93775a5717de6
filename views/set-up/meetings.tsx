import { addresses, withQuery } from '../addresses.ts';
import { date } from '../format.ts';
import { Facts } from '../parts/facts.tsx';
import { DateField, TextField } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { NoPeriods, unwiseWords } from './calendar.tsx';
import { OvertakenStep } from './overtaken.tsx';
import { programmeAndBack, type SetUp, setUpHere, toHere } from './props.ts';

/** How often and where the core group meets, and how many meetings are planned. */
export function MeetingsDone({ view, programme, planned, unwise, hasPeriods }: SetUp) {
  const { t } = view;
  const { rhythm } = t.setUp;
  const every = rhythm.every(t.common.weeks(programme.meetingWeeks), date(programme.meetingAnchorOn, view));
  return (
    <>
      <Facts
        facts={[
          [rhythm.how, every],
          [rhythm.where, programme.meetingPlace],
          [rhythm.planned, rhythm.count(planned)],
        ]}
      />
      {unwise.length > 0 && <p>{unwiseWords(view, unwise)}</p>}
      {!hasPeriods && <NoPeriods view={view} />}
      <div class="buttons">
        <a href={withQuery(addresses.newMeeting, { terug: setUpHere })}>{rhythm.more}</a>
        <a href={programmeAndBack}>{rhythm.edit}</a>
      </div>
    </>
  );
}

export function MeetingsForm(props: SetUp) {
  const { view, programme } = props;
  const filled = props.filled.rhythm;
  const { fields, lead, save } = view.t.setUp.rhythm;
  return (
    <>
      <OvertakenStep {...props} step="rhythm" labels={fields} />
      <p>{lead}</p>
      {!props.hasPeriods && <NoPeriods view={view} />}
      <Form
        view={view}
        action={toHere(addresses.setUpMeetings)}
        filled={filled}
        labels={fields}
        version={programme.version}
      >
        <DateField name="meetingAnchorOn" label={fields.meetingAnchorOn} filled={filled} />
        <TextField name="meetingStartsAt" label={fields.meetingStartsAt} filled={filled} type="time" />
        <TextField
          name="meetingPlace"
          label={fields.meetingPlace}
          filled={filled}
          maxlength={200}
          optional={view.t.common.later}
        />
        <Amount view={view} filled={filled} name="meetingMinutes" />
        <Amount view={view} filled={filled} name="meetingWeeks" />
        <Amount view={view} filled={filled} name="meetingCount" />
        <Submit text={save} />
      </Form>
    </>
  );
}

type Name = 'meetingMinutes' | 'meetingWeeks' | 'meetingCount';

function Amount({ view, filled, name }: { view: View; filled: Filled; name: Name }) {
  const label = view.t.setUp.rhythm.fields[name];
  return <TextField name={name} label={label} filled={filled} type="number" inputmode="numeric" />;
}
