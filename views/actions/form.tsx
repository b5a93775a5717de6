import { addresses, at } from '../addresses.ts';
import type { Meeting } from '../decisions/meeting.tsx';
import { date } from '../format.ts';
import { type Choice, DateField, Select, TextArea, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { OneOf } from '../parts/one-of.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import { typedBottleneck } from '../parts/typed-bottleneck.ts';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  meeting: Meeting;
  parties: Choice[];
  bottlenecks: Choice[];
  /** Absent for a new action. */
  action?: { id: number; version: number };
  theirs?: Theirs;
};

/** Agreeing on an action in a meeting, or changing one. */
export function ActionForm({ view, filled, meeting, action, theirs, ...choices }: Props) {
  const { t } = view;
  const { fields } = t.actions;
  const title = action ? t.actions.editTitle(`A-${action.id}`) : t.actions.newTitle;
  const target = action
    ? at(addresses.action, { id: action.id })
    : at(addresses.meetingActions, { id: meeting.id });
  const cancel = action ? target : at(addresses.meeting, { id: meeting.id });
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.actions, text: t.actions.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="quiet">{t.decisions.meeting(meeting.number, date(meeting.heldOn, view))}</p>
      {theirs && <Differences view={view} filled={filled} theirs={theirs} {...choices} />}
      <Form view={view} action={target} filled={filled} labels={fields} version={action?.version}>
        <Questions view={view} filled={filled} {...choices} />
        <PersonalCheck view={view} filled={filled} />
        <Buttons view={view} submit={action ? t.actions.save : t.actions.add} cancel={cancel} />
      </Form>
    </Page>
  );
}

function Differences(props: Pick<Props, 'view' | 'filled' | 'parties' | 'bottlenecks'> & { theirs: Theirs }) {
  const { view, filled, theirs } = props;
  const choices = { partyId: props.parties, bottleneckId: props.bottlenecks };
  const said = { ...filled, values: spoken(view, filled.values, choices) };
  return (
    <Stale view={view} labels={view.t.actions.fields} theirs={spoken(view, theirs, choices)} filled={said} />
  );
}

function Questions({ view, filled, ...props }: Pick<Props, 'view' | 'filled' | 'parties' | 'bottlenecks'>) {
  const { t } = view;
  const { fields } = t.actions;
  return (
    <>
      <TextArea name="text" label={fields.text} filled={filled} rows={3} hint={t.common.noCaseData} />
      <Select
        name="partyId"
        label={fields.partyId}
        filled={filled}
        blank={t.actions.noParty}
        choices={props.parties}
      />
      <TextField
        name="owner"
        label={fields.owner}
        filled={filled}
        maxlength={100}
        hint={t.actions.ownerHint}
      />
      <DateField name="dueOn" label={fields.dueOn} filled={filled} />
      <OneOf
        name="bottleneckId"
        label={fields.bottleneckId}
        filled={filled}
        blank={t.actions.noBottleneck}
        choices={props.bottlenecks}
        typed={typedBottleneck(view)}
      />
    </>
  );
}
