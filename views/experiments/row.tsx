import { type ExperimentState, isOver, type Theme } from '../../src/domain/experiment.ts';
import type { Funding } from '../../src/domain/funding/year.ts';
import type { Progress } from '../../src/domain/update.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date, euro, list } from '../format.ts';
import { TrafficLight } from '../parts/status.tsx';
import { Cell, Row } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { StateBadge } from './state-badge.tsx';

/** `lead` says who leads today; without one, since when nobody does, or from when somebody will. */
export type Lead = { titles: string[]; vacantSince: string | null; startsOn: string | null };

export type ExperimentRow = {
  id: number;
  title: string;
  theme: Theme;
  state: ExperimentState;
  cities: string[];
  lead: Lead;
  progress: Progress | null;
  money: Funding;
  openBottlenecks: number;
};

/** One experiment on one line of the register. */
export function RegisterRow({ view, row, year }: { view: View; row: ExperimentRow; year: number }) {
  const { t } = view;
  const { columns } = t.experiments;
  return (
    <Row>
      <Cell>
        <a href={at(addresses.experiment, { id: row.id })}>{row.title}</a>
      </Cell>
      <Cell label={columns.cities}>{list(row.cities, view)}</Cell>
      <Cell label={columns.theme}>{capital(t.words.theme[row.theme])}</Cell>
      <Cell label={columns.state}>
        <StateBadge view={view} state={row.state} />
      </Cell>
      <Cell label={columns.lead}>
        <LeadCell view={view} lead={row.lead} />
      </Cell>
      <Cell label={columns.progress}>
        {row.progress && <TrafficLight view={view} light={row.progress} />}
      </Cell>
      <Cell label={columns.money(year)} number>
        <MoneyCell view={view} row={row} />
      </Cell>
      <Cell label={columns.bottlenecks} number>
        <Bottlenecks row={row} />
      </Cell>
    </Row>
  );
}

function LeadCell({ view, lead }: { view: View; lead: Lead }) {
  const { vacantSince, startsLater } = view.t.experiments;
  if (lead.titles.length) return <>{list(lead.titles, view)}</>;
  if (lead.vacantSince) return <span class="vacancy">{vacantSince(date(lead.vacantSince, view))}</span>;
  return <>{lead.startsOn && startsLater(date(lead.startsOn, view))}</>;
}

/** Of an experiment that is over no money is short any more. */
function MoneyCell({ view, row }: { view: View; row: ExperimentRow }) {
  const { money } = row;
  if (money.need === 0 && money.secured === 0) return null;
  const text = view.t.experiments.ofNeed(euro(money.secured, view), euro(money.need, view));
  return <span class={money.gap > 0 && !isOver(row) ? 'gap' : undefined}>{text}</span>;
}

function Bottlenecks({ row }: { row: ExperimentRow }) {
  if (!row.openBottlenecks) return <>0</>;
  return <a href={`${at(addresses.experiment, { id: row.id })}#knelpunten`}>{row.openBottlenecks}</a>;
}
