import type { ExperimentState } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { Choices } from '../parts/choices.tsx';
import { TextArea } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import { Correction } from './correction.tsx';
import { StateBadge } from './state-badge.tsx';

type Props = {
  view: View;
  experiment: { id: number; version: number; title: string; state: ExperimentState };
  next: readonly ExperimentState[];
  filled: Filled;
  /** What stands in the form that puts a mistake right. */
  correction: Filled;
  theirs?: Theirs;
};

/** Another state, with what was learned; and beneath it the way to put a mistake right. */
export function StateForm(props: Props) {
  const { view, experiment, theirs, filled, correction } = props;
  const { t } = view;
  const { state } = t.experiments;
  const crumbs = [{ href: at(addresses.experiment, experiment), text: experiment.title }];
  const labels = { ...state.fields, ...state.correctFields };
  return (
    <Page view={view} title={state.title} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{state.title}</h1>
      {theirs && (
        <Stale
          view={view}
          labels={labels}
          theirs={readable(view, theirs)}
          filled={{ values: readable(view, { ...filled.values, ...correction.values }), errors: {} }}
        />
      )}
      <p>
        {state.now} <StateBadge view={view} state={experiment.state} />
      </p>
      {props.next.length ? <Change {...props} /> : <p>{state.ended}</p>}
      <Correction {...props} />
    </Page>
  );
}

function Change({ view, experiment, next, filled }: Props) {
  const { t } = view;
  const { fields, about, learnedHint, submit } = t.experiments.state;
  const action = at(addresses.experimentState, experiment);
  return (
    <Form view={view} action={action} filled={filled} labels={fields} version={experiment.version}>
      <Choices
        type="radio"
        name="state"
        label={fields.state}
        filled={filled}
        choices={next.map((value) => ({
          value,
          text: capital(t.words.experimentState[value]),
          hint: about[value],
        }))}
      />
      <TextArea
        name="learned"
        label={fields.learned}
        filled={filled}
        rows={6}
        maxlength={4000}
        hint={learnedHint}
      />
      <PersonalCheck view={view} filled={filled} />
      <Buttons view={view} submit={submit} cancel={at(addresses.experiment, experiment)} />
    </Form>
  );
}

type Values = Record<string, string | string[] | number | null | undefined>;

/** States as words, to lay two versions side by side. */
function readable(view: View, values: Values): Record<string, string> {
  const word = (value: Values[string]) =>
    capital((view.t.words.experimentState as Record<string, string>)[String(value)] ?? '');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /state$/i.test(name) ? word(value) : String(value ?? ''),
    ]),
  );
}
