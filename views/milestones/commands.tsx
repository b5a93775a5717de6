import { addresses, at } from '../addresses.ts';
import { DateField, TextArea } from '../parts/fields.tsx';
import { empty, type Filled, Form, Submit } from '../parts/form.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import type { Milestone } from './milestone.tsx';

/** A form of this page that came back, and where the milestone stands when somebody else was first. */
export type Sent = { form: 'replan' | 'reach'; filled: Filled; theirs?: Theirs };

type Props = { view: View; milestone: Milestone; sent?: Sent };

/** What can be said of a milestone: that it moves, as long as it has not been reached, and that it was reached. */
export function CommandForms(props: Props) {
  const { milestone, sent } = props;
  return (
    <div class="commands">
      {(milestone.actualOn === null || sent?.form === 'replan') && <ReplanForm {...props} />}
      <ReachForm {...props} />
    </div>
  );
}

function ReplanForm({ view, milestone, sent }: Props) {
  const { milestones: t, common } = view.t;
  const { filled, theirs } = sent?.form === 'replan' ? sent : { filled: empty };
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.replanTitle}</h2>
      <Overtaken view={view} labels={t.replanFields} filled={filled} theirs={theirs} />
      <Form
        view={view}
        action={at(addresses.replannings, { id: milestone.id })}
        filled={filled}
        labels={t.replanFields}
        version={milestone.version}
      >
        <DateField name="toOn" label={t.replanFields.toOn} filled={filled} />
        <TextArea
          name="reason"
          label={t.replanFields.reason}
          filled={filled}
          rows={2}
          maxlength={1000}
          hint={common.noCaseData}
        />
        <PersonalCheck view={view} filled={filled} />
        <Submit text={t.replan} kind="secondary" />
      </Form>
    </section>
  );
}

function ReachForm({ view, milestone, sent }: Props) {
  const { milestones: t } = view.t;
  const isReached = milestone.actualOn !== null;
  const today = { values: { onDate: milestone.actualOn ?? view.today }, errors: {} };
  const { filled, theirs } = sent?.form === 'reach' ? sent : { filled: today };
  return (
    <section>
      <h2 class="utrecht-heading-2">{isReached ? t.correctTitle : t.reachTitle}</h2>
      <Overtaken view={view} labels={t.reachFields} filled={filled} theirs={theirs} />
      <Form
        view={view}
        action={at(addresses.milestoneReached, { id: milestone.id })}
        filled={filled}
        labels={t.reachFields}
        version={milestone.version}
      >
        <DateField name="onDate" label={t.reachFields.onDate} filled={filled} />
        <Submit text={isReached ? t.correct : t.reach} kind={isReached ? 'secondary' : 'primary'} />
      </Form>
    </section>
  );
}

type OvertakenProps = { view: View; labels: Record<string, string>; filled: Filled; theirs?: Theirs };

function Overtaken({ view, labels, filled, theirs }: OvertakenProps) {
  if (!theirs) return null;
  const said = { ...filled, values: spoken(view, filled.values) };
  return <Stale view={view} labels={labels} theirs={spoken(view, theirs)} filled={said} />;
}
