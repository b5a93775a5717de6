import { nextRungs } from '../../src/domain/funding/step.ts';
import { addresses, at } from '../addresses.ts';
import { capital, euro } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Facts } from '../parts/facts.tsx';
import { FoldedHistory } from '../parts/folded-history.tsx';
import type { Filled } from '../parts/form.tsx';
import type { HistoryRow } from '../parts/history.tsx';
import { Page } from '../parts/page.tsx';
import { Prose } from '../parts/prose.tsx';
import type { Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import { FundingLadder, type Step } from './ladder.tsx';
import { Expected, type Line, Rung } from './line.tsx';
import { StepForm } from './step-form.tsx';

type Props = {
  view: View;
  line: Line;
  contributor: string;
  experiment: { id: number; title: string };
  cities: string;
  steps: Step[];
  history: HistoryRow[];
  historyParties: { id: number; name: string }[];
  mayEdit: boolean;
  filled: Filled;
  /** Where the line stands now, when somebody else took a step first. */
  theirs?: Theirs;
};

/** One funding line: what it is, how far it is on its ladder, and the next step. */
export function FundingLineFile(props: Props) {
  const { view, line, contributor, mayEdit } = props;
  const { funding } = view.t;
  const title = funding.file.title(contributor, euro(line.amount, view), line.year);
  return (
    <Page view={view} title={title} crumbs={[{ href: addresses.funding, text: funding.title }]}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <LineFacts {...props} />
      {line.note && <Prose text={line.note} />}
      {mayEdit && (
        <ActionLink href={at(addresses.editFundingLine, { id: line.id })} text={funding.editLine} />
      )}
      <h2 class="utrecht-heading-2">{funding.file.ladder}</h2>
      <FundingLadder view={view} rung={line.rung} steps={props.steps} />
      {mayEdit && <NextStep {...props} />}
      <FoldedHistory
        view={view}
        rows={props.history}
        names={{ parties: props.historyParties, experiments: [props.experiment] }}
      />
    </Page>
  );
}

function LineFacts({ view, line, experiment, cities }: Props) {
  const { words, funding } = view.t;
  const { columns } = funding;
  return (
    <Facts
      facts={[
        [columns.rung, <Rung view={view} line={line} />],
        [columns.expected, line.expectedOn && <Expected view={view} line={line} />],
        [
          columns.experiment,
          <>
            <a href={`${at(addresses.experiment, { id: experiment.id })}#funding`}>{experiment.title}</a>,{' '}
            {cities}
          </>,
        ],
        [columns.domain, capital(words.policyDomain[line.domain])],
        [columns.instrument, capital(words.instrument[line.instrument])],
        [funding.file.kind, capital(words.moneyKind[line.moneyKind])],
        [funding.file.duration, capital(words.duration[line.duration])],
      ]}
    />
  );
}

function NextStep({ view, line, filled, theirs }: Props) {
  const { file } = view.t.funding;
  const next = nextRungs(line);
  if (!next.length) return <p>{file.ended}</p>;
  return (
    <section class="no-print">
      <h2 class="utrecht-heading-2">{file.next}</h2>
      <StepForm view={view} line={line} rungs={next} filled={filled} theirs={theirs} />
    </section>
  );
}
