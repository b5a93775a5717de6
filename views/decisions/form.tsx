import { decisionLevels } from '../../src/domain/decision.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { Choices } from '../parts/choices.tsx';
import { type Choice, choicesOf, DateField, Select, TextArea } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { OneOf } from '../parts/one-of.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import { typedBottleneck } from '../parts/typed-bottleneck.ts';
import type { View } from '../view.ts';
import type { Meeting } from './meeting.tsx';

type Props = {
  view: View;
  filled: Filled;
  meeting: Meeting;
  experiments: Choice[];
  bottlenecks: Choice[];
  /** Absent for a new decision. */
  decision?: { id: number; version: number };
  theirs?: Theirs;
};

/** Recording a decision under its meeting, or changing one. */
export function DecisionForm({ view, filled, meeting, decision, theirs, ...choices }: Props) {
  const { t } = view;
  const { fields } = t.decisions;
  const title = decision ? t.decisions.editTitle(`B-${decision.id}`) : t.decisions.newTitle;
  const action = decision
    ? at(addresses.decision, { id: decision.id })
    : at(addresses.meetingDecisions, { id: meeting.id });
  const cancel = decision ? action : at(addresses.meeting, { id: meeting.id });
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.decisions, text: t.decisions.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="quiet">{t.decisions.meeting(meeting.number, date(meeting.heldOn, view))}</p>
      {theirs && <Differences view={view} filled={filled} theirs={theirs} {...choices} />}
      <Form view={view} action={action} filled={filled} labels={fields} version={decision?.version}>
        <TextArea name="text" label={fields.text} filled={filled} rows={4} hint={t.common.noCaseData} />
        <Choices
          type="radio"
          name="level"
          label={fields.level}
          filled={filled}
          choices={choicesOf(decisionLevels, t.words.decisionLevel)}
        />
        <DateField
          name="decidedOn"
          label={fields.decidedOn}
          filled={filled}
          hint={t.decisions.decidedOnHint}
        />
        <About view={view} filled={filled} {...choices} />
        <PersonalCheck view={view} filled={filled} />
        <Buttons view={view} submit={decision ? t.decisions.save : t.decisions.record} cancel={cancel} />
      </Form>
    </Page>
  );
}

function Differences(
  props: Pick<Props, 'view' | 'filled' | 'experiments' | 'bottlenecks'> & { theirs: Theirs },
) {
  const { view, filled, theirs } = props;
  const choices = {
    level: choicesOf(decisionLevels, view.t.words.decisionLevel),
    experimentId: props.experiments,
    bottleneckId: props.bottlenecks,
  };
  const said = { ...filled, values: spoken(view, filled.values, choices) };
  return (
    <Stale
      view={view}
      labels={view.t.decisions.fields}
      theirs={spoken(view, theirs, choices)}
      filled={said}
    />
  );
}

function About({ view, filled, ...props }: Pick<Props, 'view' | 'filled' | 'experiments' | 'bottlenecks'>) {
  const { fields, noExperiment, noBottleneck } = view.t.decisions;
  return (
    <>
      <Select
        name="experimentId"
        label={fields.experimentId}
        filled={filled}
        blank={noExperiment}
        choices={props.experiments}
      />
      <OneOf
        name="bottleneckId"
        label={fields.bottleneckId}
        filled={filled}
        blank={noBottleneck}
        choices={props.bottlenecks}
        typed={typedBottleneck(view)}
      />
    </>
  );
}
