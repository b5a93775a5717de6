import { longestPauseDays } from '../../src/domain/escalation/pause.ts';
import { addresses, at } from '../addresses.ts';
import { DateField, TextArea } from '../parts/fields.tsx';
import { CommandForm, type CommandProps } from './command-form.tsx';

/** The clocks stand still until a day, for a reason. */
export function PauseForm(props: CommandProps) {
  const { view, whole, filled } = props;
  const { fields, title, lead, untilHint, submit } = view.t.escalations.pause;
  return (
    <CommandForm
      {...props}
      title={title(whole.bottleneck.id)}
      lead={lead}
      action={at(addresses.pause, whole.bottleneck)}
      labels={fields}
      submit={submit}
    >
      <TextArea
        name="reason"
        label={fields.reason}
        filled={filled}
        rows={4}
        hint={view.t.common.noCaseData}
      />
      <DateField name="untilOn" label={fields.untilOn} filled={filled} hint={untilHint(longestPauseDays)} />
    </CommandForm>
  );
}
