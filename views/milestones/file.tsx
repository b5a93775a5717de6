import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Facts } from '../parts/facts.tsx';
import { FoldedHistory } from '../parts/folded-history.tsx';
import type { HistoryRow } from '../parts/history.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import { CommandForms, type Sent } from './commands.tsx';
import { type Milestone, Status, slipText } from './milestone.tsx';
import { type Replanning, Replannings } from './replannings.tsx';

type Props = {
  view: View;
  milestone: Milestone;
  experiment: { id: number; title: string };
  city: string;
  replannings: Replanning[];
  history: HistoryRow[];
  historyParties: { id: number; name: string }[];
  mayEdit: boolean;
  /** What came back from one of the forms on this page. */
  sent?: Sent;
};

/** One milestone: its three dates, each time it was moved and why, and what can be done now. */
export function MilestoneFile(props: Props) {
  const { view, milestone, mayEdit } = props;
  const { milestones } = view.t;
  return (
    <Page
      view={view}
      title={milestone.title}
      crumbs={[{ href: addresses.milestones, text: milestones.title }]}
    >
      <h1 class="utrecht-heading-1">{milestone.title}</h1>
      <MilestoneFacts {...props} />
      {mayEdit && (
        <ActionLink href={at(addresses.editMilestone, { id: milestone.id })} text={milestones.edit} />
      )}
      {mayEdit && <CommandForms view={view} milestone={milestone} sent={props.sent} />}
      <h2 class="utrecht-heading-2">{milestones.file.replannings}</h2>
      <Replannings view={view} replannings={props.replannings} />
      <FoldedHistory
        view={view}
        rows={props.history}
        names={{ parties: props.historyParties, experiments: [props.experiment] }}
      />
    </Page>
  );
}

function MilestoneFacts({ view, milestone, experiment, city }: Props) {
  const { columns, file } = view.t.milestones;
  return (
    <Facts
      facts={[
        [columns.status, <Status view={view} milestone={milestone} />],
        [file.baseline, date(milestone.baselineOn, view)],
        [file.forecast, milestone.actualOn ? null : date(milestone.forecastOn, view)],
        [file.actual, milestone.actualOn && date(milestone.actualOn, view)],
        [columns.slip, slipText(view, milestone)],
        [view.t.milestones.filters.kind, capital(view.t.words.milestoneKind[milestone.kind])],
        [
          columns.experiment,
          <a href={`${at(addresses.experiment, { id: experiment.id })}#milestones`}>{experiment.title}</a>,
        ],
        [columns.city, city],
        [columns.owner, milestone.owner],
      ]}
    />
  );
}
