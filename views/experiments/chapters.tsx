import { isOver } from '../../src/domain/experiment.ts';
import { addresses, at } from '../addresses.ts';
import { FundingSection } from '../funding/section.tsx';
import { MilestonesSection } from '../milestones/section.tsx';
import { ActionLink } from '../parts/action-link.tsx';
import { Chapter } from '../parts/contents.tsx';
import { FoldedHistory } from '../parts/folded-history.tsx';
import { may } from '../parts/may.ts';
import { Bottlenecks, LessonsAndDecisions } from './activity.tsx';
import { Afterwards } from './after.tsx';
import { Owners } from './owners.tsx';
import { type FileProps, ids } from './props.ts';
import { Advice, Summary } from './summary.tsx';
import { Updates } from './updates.tsx';
import { Waiting } from './waiting.tsx';

/** The parts of the file, in the order in which they answer what one wants to know first. */
export function Chapters(props: FileProps) {
  const { view, experiment } = props;
  const { sections } = view.t.experiments;
  return (
    <>
      <Chapter id={ids.summary} title={sections.summary}>
        <Summary view={view} experiment={experiment} />
        <Advice {...props} benefits={props.funding.fundingBenefits.length} />
      </Chapter>
      <Chapter id={ids.waiting} title={sections.waiting}>
        <Waiting
          {...props}
          cities={props.cities.map(({ name }) => name)}
          lines={props.funding.fundingLines.map(({ line }) => line)}
          bottlenecks={props.bottlenecks.map(({ bottleneck }) => bottleneck)}
          milestones={props.milestones.map(({ milestone }) => milestone)}
        />
      </Chapter>
      <Chapter id={ids.owners} title={sections.owners}>
        <Owners {...props} id={experiment.id} />
      </Chapter>
      <FundingSection {...props} found={props.funding} isOver={isOver(experiment)} />
      <MilestonesSection {...props} found={props} />
      <Chapter id={ids.after} title={sections.after}>
        <Afterwards {...props} />
      </Chapter>
      <Chapter id={ids.bottlenecks} title={sections.bottlenecks}>
        <Bottlenecks {...props} />
        <LogBottleneck {...props} />
      </Chapter>
      <Chapter id={ids.updates} title={sections.updates}>
        <Updates {...props} />
      </Chapter>
      <Chapter id={ids.learned} title={sections.learned}>
        <LessonsAndDecisions {...props} />
      </Chapter>
      {may(view, 'audit.read') && (
        <Chapter id={ids.history} title={sections.history}>
          <LatestHistory {...props} />
        </Chapter>
      )}
    </>
  );
}

function LogBottleneck({ view, experiment, mayEdit }: FileProps) {
  if (!mayEdit) return null;
  const href = `${addresses.newBottleneck}?experiment=${experiment.id}`;
  return (
    <div class="buttons">
      <ActionLink href={href} text={view.t.experiments.bottlenecks.log} />
    </div>
  );
}

function LatestHistory({ view, experiment, history }: FileProps) {
  const { wholeHistory, latestChanges } = view.t.experiments;
  return (
    <>
      <FoldedHistory view={view} text={latestChanges} rows={history.rows} names={history.names} />
      <p class="no-print">
        <a href={at(addresses.experimentHistory, experiment)}>
          {wholeHistory} ({history.total})
        </a>
      </p>
    </>
  );
}
