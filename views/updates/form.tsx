import { progresses } from '../../src/domain/update.ts';
import { addresses, at } from '../addresses.ts';
import { Choices } from '../parts/choices.tsx';
import { TextArea } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import type { Asked, Meeting } from './props.ts';

export type Writing = { one: Asked; filled: Filled; theirs?: Theirs };

/** The update of one city: four questions, three minutes. */
export function UpdateForm({ view, meeting, writing }: { view: View; meeting: Meeting; writing: Writing }) {
  const { updates, common } = view.t;
  const { one, filled, theirs } = writing;
  const { fields } = updates;
  return (
    <>
      {theirs && <Stale view={view} labels={fields} theirs={theirs} filled={filled} />}
      <Form
        view={view}
        action={at(addresses.update, { id: meeting.id, experiment: one.experimentId })}
        filled={filled}
        labels={fields}
        version={one.update?.version}
      >
        <input type="hidden" name="cityId" value={String(one.cityId)} />
        <Choices
          type="radio"
          name="progress"
          label={fields.progress}
          filled={filled}
          choices={progresses.map((value) => ({ value, text: updates.progress[value] }))}
        />
        <TextArea name="summary" label={fields.summary} filled={filled} rows={5} hint={common.noCaseData} />
        <TextArea name="success" label={fields.success} filled={filled} rows={3} optional={common.optional} />
        <TextArea
          name="supportQuestion"
          label={fields.supportQuestion}
          filled={filled}
          rows={3}
          optional={common.optional}
        />
        <PersonalCheck view={view} filled={filled} />
        <Buttons
          view={view}
          submit={one.update ? updates.save : updates.submit}
          cancel={at(addresses.meetingUpdates, { id: meeting.id })}
        />
      </Form>
    </>
  );
}
