import { type AnswerKind, answerKinds } from '../../src/domain/escalation.ts';
import { addresses, at } from '../addresses.ts';
import { Question } from '../bottlenecks/ask-box.tsx';
import { runningOf, type Whole } from '../bottlenecks/whole.ts';
import { Choices } from '../parts/choices.tsx';
import { type Choice, DateField, Select, TextArea } from '../parts/fields.tsx';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';
import { CommandForm, type CommandProps } from './command-form.tsx';

/** The full question above a generous text box. */
export function AnswerForm(props: CommandProps & { askable: Choice[] }) {
  const { view, whole, filled, askable } = props;
  const { fields, textHint, onlyFor, kinds, noParty, submit, title } = view.t.escalations.answer;
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
      <TextArea
        name="text"
        label={fields.text}
        filled={filled}
        rows={10}
        hint={`${textHint} ${view.t.common.noCaseData}`}
      />
      {offered.includes('commitment') && (
        <div class="only-for only-for--commitment">
          <DateField
            name="committedOn"
            label={fields.committedOn}
            filled={filled}
            hint={onlyFor(kinds.commitment)}
          />
        </div>
      )}
      {offered.includes('not_ours') && (
        <div class="only-for only-for--not_ours">
          <Select
            name="toPartyId"
            label={fields.toPartyId}
            filled={filled}
            blank={noParty}
            choices={askable}
            hint={onlyFor(kinds.not_ours)}
          />
        </div>
      )}
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

/** After a full answer only a better full one; handing over is for who may. */
function kindsFor(whole: Whole): AnswerKind[] {
  const isAnswered = Boolean(runningOf(whole)?.escalation.answeredOn);
  const mayHandOver = whole.now.open.includes('handover');
  return answerKinds.filter((kind) => {
    if (kind === 'not_ours') return mayHandOver;
    return !isAnswered || kind === 'answered' || kind === 'cannot';
  });
}

/** The question, what it came from, and what was answered before. */
function Asked({ view, whole }: { view: View; whole: Whole }) {
  const stay = runningOf(whole);
  if (!stay) return null;
  const before = whole.events.filter(
    ({ event }) => event.escalationId === stay.escalation.id && event.kind === 'answered',
  );
  const latest = before.at(-1);
  return (
    <>
      <Question view={view} stay={stay} />
      {whole.bottleneck.story && (
        <details class="asked-story">
          <summary>{view.t.bottlenecks.file.story}</summary>
          <Prose text={whole.bottleneck.story} />
        </details>
      )}
      {latest && (
        <details class="asked-story">
          <summary>{view.t.escalations.latestAnswer}</summary>
          <Prose text={latest.event.text} />
        </details>
      )}
    </>
  );
}
