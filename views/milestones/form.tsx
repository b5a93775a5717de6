import { milestoneKinds } from '../../src/domain/milestone.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { type Choice, choicesOf, DateField, Select, TextField } from '../parts/fields.tsx';
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
  /** The cities of the experiment, for a new milestone. */
  cities?: Choice[];
  /** Absent for a new milestone. */
  milestone?: { id: number; version: number; baselineOn: string };
  theirs?: Theirs;
};

/** Planning a milestone or changing one; its dates are not edited but replanned. */
export function MilestoneForm({ view, filled, experiment, cities = [], milestone, theirs }: Props) {
  const { milestones, common, words } = view.t;
  const { fields } = milestones;
  const title = milestone ? milestones.editTitle : milestones.newTitle;
  const action = milestone
    ? at(addresses.milestone, { id: milestone.id })
    : at(addresses.experimentMilestones, { id: experiment.id });
  const back = `${at(addresses.experiment, { id: experiment.id })}#milestones`;
  const kinds = choicesOf(milestoneKinds, words.milestoneKind);
  return (
    <Page view={view} title={title} crumbs={[{ href: back, text: experiment.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {theirs && (
        <Stale
          view={view}
          labels={fields}
          theirs={spoken(view, theirs, { kind: kinds })}
          filled={{ ...filled, values: spoken(view, filled.values, { kind: kinds }) }}
        />
      )}
      <Form view={view} action={action} filled={filled} labels={fields} version={milestone?.version}>
        <Select name="kind" label={fields.kind} filled={filled} choices={kinds} blank={common.choose} />
        <TextField
          name="title"
          label={fields.title}
          filled={filled}
          maxlength={200}
          hint={common.noCaseData}
        />
        {!milestone && <Select name="cityId" label={fields.cityId} filled={filled} choices={cities} />}
        <Owner view={view} filled={filled} />
        {milestone ? (
          <p class="quiet">{milestones.hints.kept(date(milestone.baselineOn, view))}</p>
        ) : (
          <DateField
            name="baselineOn"
            label={fields.baselineOn}
            filled={filled}
            hint={milestones.hints.baselineOn}
          />
        )}
        <PersonalCheck view={view} filled={filled} />
        <Buttons
          view={view}
          submit={milestone ? milestones.save : milestones.plan}
          cancel={milestone ? action : back}
        />
      </Form>
    </Page>
  );
}

function Owner({ view, filled }: { view: View; filled: Filled }) {
  const { fields, hints } = view.t.milestones;
  return (
    <TextField
      name="owner"
      label={fields.owner}
      filled={filled}
      hint={hints.owner}
      maxlength={100}
      optional={view.t.common.optional}
    />
  );
}
