import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { Cell, Row, type Sorting, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { type Milestone, MilestoneLink, Status, slipText } from './milestone.tsx';

/** `reason` is why the forecast was moved last; `experiment` is left out in its own file. */
export type MilestoneRow = { milestone: Milestone; city: string; reason: string; experiment?: string };

type Props = { view: View; rows: MilestoneRow[]; sort?: Sorting };

/** Milestones with their three dates, how far they moved and why. */
export function MilestoneTable({ view, rows, sort }: Props) {
  const { columns, list } = view.t.milestones;
  const withExperiment = rows.some(({ experiment }) => experiment);
  return (
    <Table
      view={view}
      caption={list}
      sort={sort}
      columns={[
        { text: columns.milestone },
        ...(withExperiment ? [{ text: columns.experiment }] : []),
        { text: columns.who, sort: 'city' },
        { text: columns.baseline, sort: 'baseline' },
        { text: columns.date, sort: 'date' },
        { text: columns.slip, sort: 'slip' },
        { text: columns.status },
      ]}
    >
      {rows.map((row) => (
        <MilestoneOfTable view={view} row={row} />
      ))}
    </Table>
  );
}

function MilestoneOfTable({ view, row }: { view: View; row: MilestoneRow }) {
  const { columns } = view.t.milestones;
  const { milestone, city, reason, experiment } = row;
  return (
    <Row>
      <Cell>
        <MilestoneLink milestone={milestone} />{' '}
        <span class="beneath">{capital(view.t.words.milestoneKind[milestone.kind])}</span>
      </Cell>
      {experiment && (
        <Cell label={columns.experiment}>
          <a href={`${at(addresses.experiment, { id: milestone.experimentId })}#milestones`}>{experiment}</a>
        </Cell>
      )}
      <Cell label={columns.who}>
        <span>
          {city} <span class="beneath">{milestone.owner}</span>
        </span>
      </Cell>
      <Cell label={columns.baseline}>
        <span class="nowrap">{date(milestone.baselineOn, view)}</span>
      </Cell>
      <Cell label={columns.date}>
        <span class="nowrap">{date(milestone.actualOn ?? milestone.forecastOn, view)}</span>
      </Cell>
      <Cell label={columns.slip}>
        <span>
          {slipText(view, milestone)} <span class="beneath">{reason}</span>
        </span>
      </Cell>
      <Cell label={columns.status}>
        <Status view={view} milestone={milestone} />
      </Cell>
    </Row>
  );
}
