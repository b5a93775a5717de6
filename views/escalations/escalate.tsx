import { asks } from '../../src/domain/bottleneck.ts';
import { nextRung } from '../../src/domain/escalation/ladder.ts';
import { soonWithinDays } from '../../src/domain/escalation/urgency.ts';
import type { PolicyTerms, Rung } from '../../src/domain/escalation.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { type Choice, choicesOf, DateField, Select, TextArea } from '../parts/fields.tsx';
import type { View } from '../view.ts';
import { CommandForm, type CommandProps } from './command-form.tsx';
import { Stays } from './stays.tsx';
import { whoOf } from './words.ts';

type Props = CommandProps & { askable: Choice[]; terms: readonly PolicyTerms[] };

/** One rung up: an exact question to whoever is there, and under it what was asked before. */
export function EscalateForm(props: Props) {
  const { view, whole, filled, terms } = props;
  const { fields, hints, submit, title, lead } = view.t.escalations.escalate;
  const rung = nextRung(whole.bottleneck.rung) ?? 'administrative';
  const who = whoOf(view, rung, null);
  return (
    <CommandForm
      {...props}
      title={title(who)}
      lead={lead(capital(who))}
      action={at(addresses.escalations, whole.bottleneck)}
      labels={fields}
      submit={submit(who)}
      below={<Stays view={view} stays={whole.stays} />}
    >
      <Exactly {...props} />
      <Addressee {...props} rung={rung} />
      <DateField
        name="wantedOn"
        label={fields.wantedOn}
        filled={filled}
        hint={hints.wantedOn(soonWithinDays)}
        optional={view.t.common.optional}
      />
      <Terms view={view} terms={terms.filter((row) => row.rung === rung)} />
      <TextArea
        name="reason"
        label={fields.reason}
        filled={filled}
        rows={3}
        optional={view.t.common.optional}
      />
    </CommandForm>
  );
}

function Exactly({ view, filled }: CommandProps) {
  const { fields, hints, noAsk } = view.t.escalations.escalate;
  return (
    <>
      <Select
        name="ask"
        label={fields.ask}
        filled={filled}
        blank={noAsk}
        choices={choicesOf(asks, view.t.words.ask)}
      />
      <TextArea
        name="question"
        label={fields.question}
        filled={filled}
        rows={5}
        hint={`${hints.question} ${view.t.common.noCaseData}`}
      />
    </>
  );
}

/** Core group and steering group are addressed as a body; with administrators a name may be added. */
function Addressee({ view, filled, askable, rung }: Props & { rung: Rung }) {
  const { fields, hints, noName } = view.t.escalations.escalate;
  if (rung !== 'ministry' && rung !== 'administrative') return null;
  const isMinistry = rung === 'ministry';
  return (
    <Select
      name="addresseeId"
      label={fields.addresseeId}
      filled={filled}
      blank={isMinistry ? undefined : noName}
      choices={askable}
      hint={isMinistry ? hints.addressee : undefined}
    />
  );
}

/** What will be frozen on the question when it starts. */
function Terms({ view, terms }: { view: View; terms: PolicyTerms[] }) {
  const { t } = view;
  return (
    <ul class="quiet terms">
      {terms.map(({ urgency, acknowledgeDays, answerDays, solveDays }) => (
        <li>
          {capital(t.words.urgency[urgency])}:{' '}
          {t.escalations.escalate.terms(acknowledgeDays, answerDays, solveDays)}
        </li>
      ))}
    </ul>
  );
}
