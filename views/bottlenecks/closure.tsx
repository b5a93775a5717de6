import { outcomes } from '../../src/domain/bottleneck.ts';
import { addresses, at } from '../addresses.ts';
import { CommandForm, type CommandProps } from '../escalations/command-form.tsx';
import { Choices } from '../parts/choices.tsx';
import { TextArea } from '../parts/fields.tsx';

/** How a bottleneck ends: only the city that asked is offered that it works in practice. */
export function ClosureForm(props: CommandProps) {
  const { view, whole, filled } = props;
  const { fields, title, outcomes: words, about, noteHint, submit, onlyCity } = view.t.bottlenecks.closure;
  const maySolve = whole.now.open.includes('solution');
  const offered = outcomes.filter((outcome) => outcome !== 'solved' || maySolve);
  return (
    <CommandForm
      {...props}
      title={title(whole.bottleneck.id)}
      lead={maySolve ? undefined : onlyCity(whole.city)}
      action={at(addresses.closure, whole.bottleneck)}
      labels={fields}
      submit={submit}
    >
      <Choices
        type="radio"
        name="outcome"
        label={fields.outcome}
        filled={filled}
        choices={offered.map((value) => ({ value, text: words[value], hint: about[value] }))}
      />
      <TextArea
        name="note"
        label={fields.note}
        filled={filled}
        rows={5}
        hint={`${noteHint} ${view.t.common.noCaseData}`}
      />
    </CommandForm>
  );
}
