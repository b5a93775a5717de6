import { milestoneStandings } from '../../src/domain/milestone/standing.ts';
import { milestoneKinds } from '../../src/domain/milestone.ts';
import { addresses } from '../addresses.ts';
import { type Choice, choicesOf, DateField, Select } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import type { Sorting } from '../parts/table.tsx';
import type { View } from '../view.ts';
import type { Scale } from './scale.ts';
import { type MilestoneRow, MilestoneTable } from './table.tsx';
import { Timeline } from './timeline.tsx';

type Props = {
  view: View;
  rows: MilestoneRow[];
  paging: Paging;
  sort: Sorting;
  filter: Record<string, string>;
  cities: Choice[];
  /** What is to come, on a line; `limit` is how many fit. */
  ahead: { rows: MilestoneRow[]; scale: Scale; limit: number };
};

/** Moments with administrators in all cities: what comes in the next half year, and all of them as a list. */
export function MilestonePage(props: Props) {
  const { view } = props;
  const { title, lead } = view.t.milestones;
  return (
    <Page view={view} title={title} wide>
      <ListHead title={title} lead={lead} />
      <Filters {...props} />
      <div id="results">
        <Ahead {...props} />
        <h2 class="utrecht-heading-2">{view.t.milestones.list}</h2>
        <Results {...props} />
      </div>
    </Page>
  );
}

function Filters({ view, filter, cities }: Props) {
  const { words, milestones } = view.t;
  const { filters } = milestones;
  const filled = { values: filter, errors: {} };
  const choose = (name: string, label: string, blank: string, choices: Choice[]) => (
    <Select name={name} label={label} filled={filled} blank={blank} choices={choices} />
  );
  return (
    <FilterForm view={view} action={addresses.milestones}>
      {choose('stad', filters.city, filters.anyCity, cities)}
      {choose('soort', filters.kind, filters.anyKind, choicesOf(milestoneKinds, words.milestoneKind))}
      {choose(
        'stand',
        filters.status,
        filters.anyStatus,
        choicesOf(milestoneStandings, milestones.standings),
      )}
      <DateField name="van" label={filters.from} filled={filled} />
      <DateField name="tot" label={filters.until} filled={filled} />
    </FilterForm>
  );
}

function Ahead({ view, ahead }: Props) {
  const { milestones } = view.t;
  return (
    <section>
      <h2 class="utrecht-heading-2">{milestones.ahead}</h2>
      {ahead.rows.length ? <Timeline view={view} {...ahead} /> : <p>{milestones.nothingAhead}</p>}
      {ahead.rows.length === ahead.limit && <p class="quiet">{milestones.firstOnes(ahead.limit)}</p>}
    </section>
  );
}

function Results({ view, rows, paging, sort, filter }: Props) {
  const { empty, emptyFiltered } = view.t.milestones;
  if (!rows.length) return <p>{Object.values(filter).some(Boolean) ? emptyFiltered : empty}</p>;
  return (
    <>
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <MilestoneTable view={view} rows={rows} sort={sort} />
      <Pager view={view} paging={paging} />
    </>
  );
}
