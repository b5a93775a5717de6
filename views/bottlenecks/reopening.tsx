import { addresses, at } from '../addresses.ts';
import { CommandForm, type CommandProps } from '../escalations/command-form.tsx';
import { TextArea } from '../parts/fields.tsx';

/** Open again, with a reason; how often is counted. */
export function ReopeningForm(props: CommandProps) {
  const { view, whole, filled } = props;
  const { fields, title, lead, submit } = view.t.bottlenecks.reopening;
  return (
    <CommandForm
      {...props}
      title={title(whole.bottleneck.id)}
      lead={lead}
      action={at(addresses.reopening, whole.bottleneck)}
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
    </CommandForm>
  );
}
