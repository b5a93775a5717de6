import { type AnswerKind, answerKinds } from '../../src/domain/escalation.ts';
import { addresses, at } from '../addresses.ts';
import { runningOf, type Whole } from '../bottlenecks/whole.ts';
import { Choices } from '../parts/choices.tsx';
import { type Choice, DateField, Select, TextArea } from '../parts/fields.tsx';
import { Asked } from './asked.tsx';
import { CommandForm, type CommandProps } from './command-form.tsx';

/** The full question above a generous text box. */
export function AnswerForm(props: CommandProps & { askable: Choice[] }) {
  const { view, whole, filled } = props;
  const { fields, textHint, submit, title } = view.t.escalations.answer;
  const offered = kindsFor(whole);
  return (
    <CommandForm
      {...props}
      title={title(whole.bottleneck.id)}
      action={at(addresses.answer, whole.bottleneck)}
      labels={fields}
      submit={submit}
      above={<Asked view={view} whole={whole} />}
    >
      <KindChoices {...props} kinds={offered} />
      {offered.includes('commitment') && <CommittedOn {...props} />}
      {offered.includes('not_ours') && <ForWhom {...props} />}
      <TextArea
        name="text"
        label={fields.text}
        filled={filled}
        rows={10}
        hint={`${textHint} ${view.t.common.noCaseData}`}
      />
    </CommandForm>
  );
}

function KindChoices({ view, filled, kinds }: CommandProps & { kinds: AnswerKind[] }) {
  const words = view.t.escalations.answer;
  return (
    <Choices
      type="radio"
      name="kind"
      label={words.fields.kind}
      filled={filled}
      choices={kinds.map((kind) => ({ value: kind, text: words.kinds[kind], hint: words.about[kind] }))}
    />
  );
}

function CommittedOn({ view, filled }: CommandProps) {
  const { fields, onlyFor, kinds } = view.t.escalations.answer;
  return (
    <div class="only-for--commitment">
      <DateField
        name="committedOn"
        label={fields.committedOn}
        filled={filled}
        hint={onlyFor(kinds.commitment)}
      />
    </div>
  );
}

/** Whoever is asked now is not who it is for instead. */
function ForWhom({ view, whole, filled, askable }: CommandProps & { askable: Choice[] }) {
  const { fields, onlyFor, kinds, noParty } = view.t.escalations.answer;
  const asked = runningOf(whole)?.escalation.addresseeId;
  return (
    <div class="only-for--not_ours">
      <Select
        name="toPartyId"
        label={fields.toPartyId}
        filled={filled}
        blank={noParty}
        choices={askable.filter(({ value }) => value !== asked)}
        hint={onlyFor(kinds.not_ours)}
      />
    </div>
  );
}

/** After a full answer only a better full one; handing over is for who may. */
function kindsFor(whole: Whole): AnswerKind[] {
  const isAnswered = Boolean(runningOf(whole)?.escalation.answeredOn);
  const mayHandOver = whole.now.open.includes('handover');
  return answerKinds.filter((kind) => {
    if (kind === 'not_ours') return mayHandOver;
    return !isAnswered || kind === 'answered' || kind === 'cannot';
  });
}
