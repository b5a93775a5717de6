import { addresses, at } from '../addresses.ts';
import { type Choice, DateField } from '../parts/fields.tsx';
import { type Filled, Form, Submit, type Values } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { Stale } from '../parts/stale.tsx';
import { WithNext } from '../parts/with-next.tsx';
import type { View } from '../view.ts';
import { ExperimentFirst } from './experiment-first.tsx';
import { Kind, Need, What } from './questions.tsx';
import { worded } from './worded.ts';

type Props = {
  view: View;
  filled: Filled;
  city: { id: number; name: string };
  experiments: Choice[];
  /** Whom a question may be put to. */
  askable: Choice[];
  firstContact: string | null;
  /** Absent for a new one. */
  bottleneck?: { id: number; version: number; status: string };
  mayKeepDraft: boolean;
  /** As it stands now, when somebody else was first. */
  theirs?: Values;
};

/** Logging a bottleneck or changing one: five questions on one screen, made for a phone. */
export function BottleneckForm(props: Props) {
  const { view, experiments, mayKeepDraft } = props;
  const { t } = view;
  const crumbs = [{ href: addresses.bottlenecks, text: t.bottlenecks.title }];
  return (
    <Page view={view} title={titleOf(props)} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{titleOf(props)}</h1>
      <Overtaken {...props} />
      <ExperimentFirst {...props} />
      {(experiments.length > 0 || mayKeepDraft) && <FormAndNext {...props} />}
    </Page>
  );
}

/** Who logs a new one reads beside it what will become of it. */
function FormAndNext(props: Props) {
  const { t } = props.view;
  if (props.bottleneck) return <Questions {...props} />;
  return (
    <WithNext title={t.common.whatNext} steps={t.bottlenecks.next}>
      <Questions {...props} />
    </WithNext>
  );
}

function Questions(props: Props) {
  const { view, filled, bottleneck } = props;
  const { t } = view;
  const { fields } = t.bottlenecks;
  const action = bottleneck ? at(addresses.bottleneck, bottleneck) : addresses.bottlenecks;
  return (
    <Form view={view} action={action} filled={filled} labels={fields} version={bottleneck?.version}>
      <input type="hidden" name="cityId" value={String(props.city.id)} />
      <What {...props} />
      <Kind {...props} />
      <Need {...props} />
      <DateField
        name="wantedOn"
        label={fields.wantedOn}
        filled={filled}
        hint={t.bottlenecks.hints.wantedOn}
        optional={t.common.later}
      />
      <PersonalCheck view={view} filled={filled} />
      <SaveButtons {...props} />
    </Form>
  );
}

function Overtaken(props: Props) {
  const { view, filled, theirs } = props;
  if (!theirs) return null;
  const ours = { values: worded(view, filled.values, props) as Values, errors: {} };
  const now = worded(view, theirs, props);
  return <Stale view={view} labels={view.t.bottlenecks.fields} theirs={now} filled={ours} />;
}

function titleOf({ view: { t, actor }, bottleneck, city }: Props): string {
  if (bottleneck) return t.bottlenecks.editTitle(bottleneck.id);
  return actor?.partyId === city.id ? t.bottlenecks.newTitle : t.bottlenecks.newTitleFor(city.name);
}

/** What is published is saved; what is not can be either. */
function SaveButtons({ view, bottleneck, experiments, mayKeepDraft }: Props) {
  const { t } = view;
  const isPublished = bottleneck !== undefined && bottleneck.status !== 'draft';
  const cancel = bottleneck ? at(addresses.bottleneck, bottleneck) : addresses.bottlenecks;
  return (
    <div class="buttons">
      {(isPublished || experiments.length > 0) && (
        <Submit text={isPublished ? t.bottlenecks.save : t.bottlenecks.log} name="as" value="open" />
      )}
      {!isPublished && mayKeepDraft && (
        <Submit text={t.bottlenecks.saveDraft} kind="secondary" name="as" value="draft" />
      )}
      <a href={cancel}>{t.common.cancel}</a>
      {!isPublished && mayKeepDraft && <p class="quiet buttons__hint">{t.bottlenecks.hints.draft}</p>}
    </div>
  );
}
