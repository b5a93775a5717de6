import { milestoneStatus } from '../../src/domain/milestone/slip.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Folded } from '../parts/folded.tsx';
import type { View } from '../view.ts';
import type { Milestone } from './milestone.tsx';
import type { Scale } from './scale.ts';
import { type MilestoneRow, MilestoneTable } from './table.tsx';
import { Timeline } from './timeline.tsx';

/** As `milestonesOfExperiment` reads it. */
export type MilestonesOfExperiment = { milestones: MilestoneRow[] };

type Props = {
  view: View;
  experiment: { id: number; startsOn: string; endsOn: string };
  found: MilestonesOfExperiment;
  mayEdit: boolean;
};

/** The milestones in the file of an experiment: what comes next, all of them on a line, and the figures. */
export function MilestonesSection({ view, experiment, found, mayEdit }: Props) {
  const { milestones } = view.t;
  const rows = found.milestones;
  return (
    <section id="milestones">
      <h2 class="utrecht-heading-2">{milestones.section.title}</h2>
      <p>{rows.length ? sentenceOf(view, rows) : milestones.section.empty}</p>
      {rows.length > 0 && <Timeline view={view} rows={rows} scale={scaleOf(experiment, rows)} />}
      <Tables view={view} rows={rows} />
      {mayEdit && (
        <div class="buttons">
          <ActionLink href={at(addresses.newMilestone, { id: experiment.id })} text={milestones.plan} />
        </div>
      )}
      <p class="no-print">
        <a href={addresses.milestones}>{milestones.section.all}</a>
      </p>
    </section>
  );
}

/** In sight what is still to come, folded what has been. */
function Tables({ view, rows }: { view: View; rows: MilestoneRow[] }) {
  const open = rows.filter(({ milestone }) => milestone.actualOn === null);
  const reached = rows.filter(({ milestone }) => milestone.actualOn !== null);
  return (
    <>
      {open.length > 0 && <MilestoneTable view={view} rows={open} />}
      {reached.length > 0 && (
        <Folded text={view.t.milestones.section.reached(reached.length)}>
          <MilestoneTable view={view} rows={reached} />
        </Folded>
      )}
    </>
  );
}

/** What is overdue, else what comes next. */
function sentenceOf(view: View, rows: MilestoneRow[]): string {
  const { sentence } = view.t.milestones.section;
  const [first] = rows.map(({ milestone }) => milestone).filter(({ actualOn }) => actualOn === null);
  if (!first) return sentence.none;
  const isMissed = milestoneStatus(first, view.today) === 'missed';
  return (isMissed ? sentence.missed : sentence.next)(first.title, date(first.forecastOn, view));
}

/** The run of the experiment, stretched to whatever lies outside it. */
function scaleOf({ startsOn, endsOn }: Props['experiment'], rows: MilestoneRow[]): Scale {
  const days = rows.flatMap(({ milestone }) => daysOf(milestone));
  const inOrder = [startsOn, endsOn, ...days].sort();
  return { from: inOrder[0] ?? startsOn, until: inOrder.at(-1) ?? endsOn };
}

const daysOf = ({ baselineOn, forecastOn, actualOn }: Milestone) => [baselineOn, actualOn ?? forecastOn];
