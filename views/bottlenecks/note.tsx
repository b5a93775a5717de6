import { longestNote } from '../../src/domain/note.ts';
import { addresses, at } from '../addresses.ts';
import { CommandForm, type CommandProps } from '../escalations/command-form.tsx';
import { Choices } from '../parts/choices.tsx';
import { TextArea } from '../parts/fields.tsx';

/** A remark at a bottleneck, and whom it is for. */
export function NoteForm(props: CommandProps) {
  const { view, whole, filled } = props;
  const { fields, title, lead, textHint, onlyCoreGroup, onlyCoreGroupHint, submit } = view.t.notes;
  return (
    <CommandForm
      {...props}
      title={title(whole.bottleneck.id)}
      lead={lead}
      action={at(addresses.notes, whole.bottleneck)}
      labels={fields}
      submit={submit}
    >
      <TextArea
        name="text"
        label={fields.text}
        filled={filled}
        rows={5}
        maxlength={longestNote}
        hint={`${textHint(longestNote)} ${view.t.common.noCaseData}`}
      />
      <Choices
        type="checkbox"
        name="isForCoreGroup"
        label={fields.isForCoreGroup}
        filled={filled}
        choices={[{ value: 'yes', text: onlyCoreGroup, hint: onlyCoreGroupHint }]}
      />
    </CommandForm>
  );
}
