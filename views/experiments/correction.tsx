import { experimentStates } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { choicesOf, Select, TextArea } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import type { View } from '../view.ts';

type Props = { view: View; experiment: { id: number; version: number }; correction: Filled };

/** The way to put a state or a lesson right that was recorded by mistake; folded until something is wrong in it. */
export function Correction({ view, experiment, correction }: Props) {
  const { t } = view;
  const { correctTitle, correctLead, correctFields, correct } = t.experiments.state;
  const action = at(addresses.experimentStateCorrection, experiment);
  return (
    <details class="correction" open={Object.keys(correction.errors).length > 0}>
      <summary>{correctTitle}</summary>
      <p>{correctLead}</p>
      <Form
        view={view}
        action={action}
        filled={correction}
        labels={correctFields}
        version={experiment.version}
      >
        <Select
          name="correctedState"
          label={correctFields.correctedState}
          filled={correction}
          choices={choicesOf(experimentStates, t.words.experimentState)}
        />
        <TextArea
          name="correctedLearned"
          label={correctFields.correctedLearned}
          filled={correction}
          rows={6}
          maxlength={4000}
        />
        <PersonalCheck view={view} filled={correction} />
        <Submit text={correct} kind="secondary" />
      </Form>
    </details>
  );
}
