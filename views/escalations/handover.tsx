import { addresses, at } from '../addresses.ts';
import { Question } from '../bottlenecks/ask-box.tsx';
import { runningOf } from '../bottlenecks/whole.ts';
import { type Choice, Select, TextArea } from '../parts/fields.tsx';
import { CommandForm, type CommandProps } from './command-form.tsx';

/** To another party on the same rung; the clocks go on. */
export function HandoverForm(props: CommandProps & { askable: Choice[] }) {
  const { view, whole, filled, askable } = props;
  const { fields, title, lead, noParty, submit } = view.t.escalations.handover;
  const stay = runningOf(whole);
  return (
    <CommandForm
      {...props}
      title={title(whole.bottleneck.id)}
      lead={lead}
      action={at(addresses.handover, whole.bottleneck)}
      labels={fields}
      submit={submit}
      above={stay && <Question view={view} stay={stay} />}
    >
      <Select
        name="addresseeId"
        label={fields.addresseeId}
        filled={filled}
        blank={noParty}
        choices={askable}
      />
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
