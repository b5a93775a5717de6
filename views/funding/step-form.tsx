import { type FundingRung, isLost } from '../../src/domain/funding.ts';
import { addresses, at } from '../addresses.ts';
import { choicesOf, DateField, Select, TextArea } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  line: { id: number; version: number };
  rungs: readonly FundingRung[];
  filled: Filled;
  theirs?: Theirs;
};

/** Recording one step on the ladder of a line: the next rung and today stand ready; an end never does. */
export function StepForm({ view, line, rungs, filled, theirs }: Props) {
  const { words, common, funding } = view.t;
  const { stepFields: fields } = funding;
  const rung = words.fundingRung[filled.values.rung as FundingRung] ?? '';
  const said = { ...filled, values: { ...filled.values, rung } };
  return (
    <>
      {theirs && <Stale view={view} labels={fields} theirs={theirs} filled={said} />}
      <Form
        view={view}
        action={at(addresses.fundingSteps, { id: line.id })}
        filled={filled}
        labels={fields}
        version={line.version}
      >
        <Select
          name="rung"
          label={fields.rung}
          filled={filled}
          blank={rungs.every((one) => isLost({ rung: one })) ? common.choose : undefined}
          choices={choicesOf(rungs, words.fundingRung)}
        />
        <DateField name="onDate" label={fields.onDate} filled={filled} />
        <TextArea
          name="note"
          label={fields.note}
          filled={filled}
          rows={2}
          optional={common.optional}
          hint={common.noCaseData}
        />
        <PersonalCheck view={view} filled={filled} />
        <Submit text={funding.takeStep} />
      </Form>
    </>
  );
}
