import {
  durations,
  fundingRungs,
  instruments,
  isLost,
  moneyKinds,
  policyDomains,
} from '../../src/domain/funding.ts';
import { addresses, at } from '../addresses.ts';
import { type Choice, choicesOf, DateField, Select, TextArea, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  experiment: { id: number; title: string };
  contributors: Choice[];
  years: number[];
  /** Absent for a new line. */
  line?: { id: number; version: number };
  theirs?: Theirs;
};

/** Adding a funding line or changing one; how far it is stands on its ladder, and is not edited. */
export function FundingLineForm({ view, filled, experiment, line, theirs, ...lists }: Props) {
  const { t } = view;
  const { funding } = t;
  const title = line ? funding.editTitle : funding.newTitle;
  const action = line
    ? at(addresses.fundingLine, { id: line.id })
    : at(addresses.fundingLines, { id: experiment.id });
  const back = `${at(addresses.experiment, { id: experiment.id })}#funding`;
  const choices = choicesFor(view, lists);
  return (
    <Page view={view} title={title} crumbs={[{ href: back, text: experiment.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {theirs && (
        <Stale
          view={view}
          labels={funding.fields}
          theirs={spoken(view, theirs, choices)}
          filled={{ ...filled, values: spoken(view, filled.values, choices) }}
        />
      )}
      <Form view={view} action={action} filled={filled} labels={funding.fields} version={line?.version}>
        <Questions view={view} filled={filled} choices={choices} isNew={!line} />
        <Buttons
          view={view}
          submit={line ? funding.saveLine : funding.addLine}
          cancel={line ? action : back}
        />
      </Form>
    </Page>
  );
}

function choicesFor({ t: { words } }: View, { contributors, years }: Pick<Props, 'contributors' | 'years'>) {
  return {
    contributorId: contributors,
    year: years.map((year) => ({ value: year, text: String(year) })),
    domain: choicesOf(policyDomains, words.policyDomain),
    instrument: choicesOf(instruments, words.instrument),
    moneyKind: choicesOf(moneyKinds, words.moneyKind),
    duration: choicesOf(durations, words.duration),
    rung: choicesOf(
      fundingRungs.filter((rung) => !isLost({ rung })),
      words.fundingRung,
    ),
  };
}

type Choices = ReturnType<typeof choicesFor>;

function Questions(props: { view: View; filled: Filled; choices: Choices; isNew: boolean }) {
  const { view, filled, choices, isNew } = props;
  const { funding, common } = view.t;
  const { fields, hints } = funding;
  const choose = (name: keyof Choices, hint?: string) => (
    <Select
      name={name}
      label={fields[name]}
      filled={filled}
      choices={choices[name]}
      hint={hint}
      blank={common.choose}
    />
  );
  return (
    <>
      {choose('contributorId')}
      {choose('year')}
      <TextField name="amount" label={fields.amount} filled={filled} inputmode="numeric" />
      {choose('domain')}
      {choose('instrument')}
      {choose('moneyKind', hints.moneyKind)}
      {choose('duration')}
      {isNew ? choose('rung') : <p class="quiet">{hints.rung}</p>}
      {isNew && <DateField name="onDate" label={fields.onDate} filled={filled} />}
      <DateField
        name="expectedOn"
        label={fields.expectedOn}
        filled={filled}
        hint={hints.expectedOn}
        optional={common.optional}
      />
      <TextArea
        name="note"
        label={fields.note}
        filled={filled}
        rows={3}
        hint={common.noCaseData}
        optional={common.optional}
      />
      <PersonalCheck view={view} filled={filled} />
    </>
  );
}
