import { previousRung } from '../../src/domain/escalation/ladder.ts';
import { addresses, at } from '../addresses.ts';
import { type Choice, Select, TextArea } from '../parts/fields.tsx';
import { CommandForm, type CommandProps } from './command-form.tsx';
import { whoOf } from './words.ts';

/** One rung down, with the same question. */
export function StepDownForm(props: CommandProps & { askable: Choice[] }) {
  const { view, whole, filled, askable } = props;
  const { fields, title, lead, submit } = view.t.escalations.stepDown;
  const rung = previousRung(whole.bottleneck.rung) ?? 'city';
  const who = whoOf(view, rung, rung === 'city' ? whole.city : null);
  return (
    <CommandForm
      {...props}
      title={title(who)}
      lead={lead(who)}
      action={at(addresses.stepDown, whole.bottleneck)}
      labels={fields}
      submit={submit(who)}
    >
      {rung === 'ministry' && (
        <Select name="addresseeId" label={fields.addresseeId} filled={filled} choices={askable} />
      )}
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
