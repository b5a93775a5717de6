import { outcomes } from '../../src/domain/bottleneck.ts';
import { nextRung } from '../../src/domain/escalation/ladder.ts';
import { addresses, at } from '../addresses.ts';
import { CommandForm, type CommandProps } from '../escalations/command-form.tsx';
import { whoOf } from '../escalations/words.ts';
import { Choices } from '../parts/choices.tsx';
import { TextArea } from '../parts/fields.tsx';

/** How a bottleneck ends: only the city that asked is offered that it works in practice. */
export function ClosureForm(props: CommandProps) {
  const { view, whole, filled } = props;
  const {
    fields,
    title,
    outcomes: words,
    about,
    noteHint,
    noteMayBeEmpty,
    submit,
    onlyCity,
  } = view.t.bottlenecks.closure;
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
      above={<NotYet view={view} whole={whole} />}
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
        hint={[noteHint, maySolve && noteMayBeEmpty, view.t.common.noCaseData].filter(Boolean).join(' ')}
      />
    </CommandForm>
  );
}

/** The way on for whoever finds that the answer does not work: closing is not the only verdict. */
function NotYet({ view, whole: { bottleneck, now } }: Pick<CommandProps, 'view' | 'whole'>) {
  const rung = nextRung(bottleneck.rung);
  if (!rung || !now.open.includes('escalation')) return null;
  return (
    <p>
      {view.t.bottlenecks.closure.notYet}{' '}
      <a href={at(addresses.escalations, bottleneck)}>
        {view.t.escalations.actions.escalation(whoOf(view, rung, null))}
      </a>
      .
    </p>
  );
}
