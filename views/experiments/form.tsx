import { themes } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { Choices } from '../parts/choices.tsx';
import { type Choice, choicesOf, DateField, Select, TextArea, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form, type Values } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale } from '../parts/stale.tsx';
import { WithNext } from '../parts/with-next.tsx';
import type { View } from '../view.ts';
import { CityChoice } from './city-choice.tsx';

type Props = {
  view: View;
  filled: Filled;
  cities: Choice[];
  /** Cities that stay whatever is ticked. */
  locked: number[];
  /** In which office who registers it leads it first; of whoever cannot, and of one that is there, that is not asked. */
  leadTitle?: string | null;
  /** Absent for a new experiment. */
  experiment?: { id: number; version: number; title: string };
  theirs?: Values;
};

/** Registering an experiment or changing what is registered; only the first answers are needed at once. */
export function ExperimentForm(props: Props) {
  const { view, filled, experiment, theirs } = props;
  const { t } = view;
  const { fields } = t.experiments;
  const title = experiment ? t.experiments.editTitle : t.experiments.newTitle;
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.experiments, text: t.experiments.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {theirs && (
        <Stale
          view={view}
          labels={fields}
          theirs={readable(props, theirs)}
          filled={{ values: readable(props, filled.values), errors: {} }}
        />
      )}
      {experiment ? (
        <RegisterForm {...props} />
      ) : (
        <WithNext title={t.common.whatNext} steps={t.experiments.next}>
          <RegisterForm {...props} />
        </WithNext>
      )}
    </Page>
  );
}

function RegisterForm(props: Props) {
  const { view, filled, experiment } = props;
  const { experiments } = view.t;
  const action = experiment ? at(addresses.experiment, experiment) : addresses.experiments;
  return (
    <Form
      view={view}
      action={action}
      filled={filled}
      labels={experiments.fields}
      version={experiment?.version}
    >
      <Fields {...props} />
      <PersonalCheck view={view} filled={filled} />
      <Buttons view={view} submit={experiment ? experiments.save : experiments.add} cancel={action} />
    </Form>
  );
}

function Fields({ view, filled, cities, locked, leadTitle }: Props) {
  const { t } = view;
  const { fields, hints } = t.experiments;
  const later = { filled, optional: t.common.later, maxlength: 2000 };
  return (
    <>
      <TextField name="title" label={fields.title} filled={filled} maxlength={200} />
      <CityChoice view={view} filled={filled} cities={cities} locked={locked} />
      {leadTitle && <FirstLead view={view} filled={filled} title={leadTitle} />}
      <Select
        name="theme"
        label={fields.theme}
        filled={filled}
        blank={t.common.choose}
        choices={choicesOf(themes, t.words.theme)}
      />
      <TextArea
        name="summary"
        label={fields.summary}
        filled={filled}
        maxlength={2000}
        hint={t.common.noCaseData}
      />
      <DateField name="startsOn" label={fields.startsOn} filled={filled} />
      <DateField name="endsOn" label={fields.endsOn} filled={filled} />
      <TextArea
        name="learningQuestion"
        label={fields.learningQuestion}
        hint={hints.learningQuestion}
        {...later}
      />
      <TextArea name="targetGroup" label={fields.targetGroup} hint={t.common.noCaseData} {...later} />
      <TextArea name="measurement" label={fields.measurement} hint={hints.measurement} {...later} />
    </>
  );
}

/** Who leads it from the start: nobody has to be appointed for that afterwards. */
function FirstLead({ view, filled, title }: Pick<Props, 'view' | 'filled'> & { title: string }) {
  const { fields, firstLead } = view.t.experiments;
  return (
    <Choices
      type="radio"
      name="leads"
      label={fields.leads}
      filled={filled}
      choices={[
        { value: 'self', text: firstLead.self(title) },
        { value: 'nobody', text: firstLead.nobody },
      ]}
    />
  );
}

/** The values as the reader says them, to lay two versions side by side. */
function readable({ view, cities }: Props, values: Values): Record<string, string> {
  const chosen = [values.cityIds ?? []].flat();
  return {
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')])),
    cityIds: cities
      .filter(({ value }) => chosen.includes(String(value)))
      .map(({ text }) => text)
      .join(', '),
    theme: capital((view.t.words.theme as Record<string, string>)[String(values.theme)] ?? ''),
    startsOn: day(view, values.startsOn),
    endsOn: day(view, values.endsOn),
  };
}

const day = (view: View, value: Values[string]) => (value ? date(String(value), view) : '');
