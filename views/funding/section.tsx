import type { Day } from '../../src/domain/calendar.ts';
import { fundingByYear } from '../../src/domain/funding/year.ts';
import type { FundingRung, PolicyDomain } from '../../src/domain/funding.ts';
import { addresses, at } from '../addresses.ts';
import { ActionLink } from '../parts/action-link.tsx';
import type { View } from '../view.ts';
import { FundingChart } from './chart.tsx';
import { LinesOfExperiment } from './experiment-lines.tsx';
import { FundingSummary } from './experiment-summary.tsx';
import { YearsOfExperiment } from './experiment-years.tsx';
import type { Line } from './line.tsx';
import { PayerTable } from './payers.tsx';

/** As `fundingOfExperiment` reads it. */
export type FundingOfExperiment = {
  fundingNeeds: { experimentId: number; year: number; amount: number }[];
  fundingLines: { line: Line; contributor: string }[];
  fundingSteps: { lineId: number; rung: FundingRung; onDate: Day }[];
  fundingBenefits: { domain: PolicyDomain; note: string }[];
};

type Props = {
  view: View;
  experiment: { id: number; startsOn: Day; endsOn: Day };
  found: FundingOfExperiment;
  /** The experiment was stopped or completed: no money is short any more. */
  isOver: boolean;
  mayEdit: boolean;
};

/** The money in the file of an experiment: need against lines per year, each line's ladder, who pays and who gains. */
export function FundingSection({ view, experiment, found, isOver, mayEdit }: Props) {
  const { funding } = view.t;
  const lines = found.fundingLines.map(({ line }) => line);
  const { years, total } = fundingByYear(found.fundingNeeds, lines);
  return (
    <section id="funding">
      <h2 class="utrecht-heading-2">{funding.section.title}</h2>
      <FundingSummary view={view} experiment={experiment} found={found} isOver={isOver} total={total} />
      {years.length > 0 && <FundingChart view={view} years={years} />}
      {years.length > 0 && <YearsOfExperiment view={view} years={years} total={total} />}
      <h3 class="utrecht-heading-3">{funding.lines}</h3>
      {lines.length ? <LinesOfExperiment view={view} found={found} /> : <p>{funding.noLines}</p>}
      <h3 class="utrecht-heading-3">{funding.payers}</h3>
      <PayerTable view={view} payers={lines} landings={landingsOf(view, found)} />
      {mayEdit && <FundingButtons view={view} experimentId={experiment.id} />}
      <p class="no-print">
        <a href={addresses.funding}>{funding.section.all}</a>
      </p>
    </section>
  );
}

const landingsOf = (view: View, { fundingBenefits }: FundingOfExperiment) =>
  fundingBenefits.map(({ domain, note }) => ({ domain, text: note || view.t.funding.benefitsHere }));

function FundingButtons({ view, experimentId: id }: { view: View; experimentId: number }) {
  const { funding } = view.t;
  return (
    <div class="buttons">
      <ActionLink href={at(addresses.newFundingLine, { id })} text={funding.addLine} />
      <ActionLink href={at(addresses.fundingNeeds, { id })} text={funding.editNeeds} />
    </div>
  );
}
