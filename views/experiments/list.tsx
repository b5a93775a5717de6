import { experimentStates, themes } from '../../src/domain/experiment.ts';
import { addresses } from '../addresses.ts';
import { type Choice, choicesOf, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { type Sorting, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { type ExperimentRow, RegisterRow } from './row.tsx';

type Props = {
  view: View;
  rows: ExperimentRow[];
  year: number;
  paging: Paging;
  sort: Sorting;
  filter: { q: string; stad: string; thema: string; staat: string };
  cities: Choice[];
  mayAdd: boolean;
};

/** The register: every experiment on one line, with what it waits for in sight. */
export function ExperimentList(props: Props) {
  const { t } = props.view;
  return (
    <Page view={props.view} title={t.experiments.title}>
      <ListHead
        title={t.experiments.title}
        lead={t.experiments.lead}
        action={props.mayAdd ? { href: addresses.newExperiment, text: t.experiments.add } : undefined}
      />
      <Filters {...props} />
      <Results {...props} />
    </Page>
  );
}

function Filters({ view, filter, cities, sort }: Props) {
  const { t } = view;
  const { filters, fields } = t.experiments;
  const filled = { values: filter, errors: {} };
  return (
    <FilterForm view={view} action={addresses.experiments}>
      <TextField name="q" type="search" label={filters.words} filled={filled} />
      <Select name="stad" label={filters.city} filled={filled} blank={filters.anyCity} choices={cities} />
      <Select
        name="thema"
        label={fields.theme}
        filled={filled}
        blank={filters.anyTheme}
        choices={choicesOf(themes, t.words.theme)}
      />
      <Select
        name="staat"
        label={t.experiments.columns.state}
        filled={filled}
        blank={filters.anyState}
        choices={choicesOf(experimentStates, t.words.experimentState)}
      />
      <input type="hidden" name="sorteer" value={sort.descending ? `-${sort.by}` : sort.by} />
    </FilterForm>
  );
}

function Results({ view, rows, year, paging, sort, filter }: Props) {
  const { columns, empty, emptyFiltered } = view.t.experiments;
  if (!rows.length) return <p id="results">{Object.values(filter).some(Boolean) ? emptyFiltered : empty}</p>;
  return (
    <div id="results">
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <Table
        view={view}
        caption={view.t.experiments.title}
        sort={sort}
        columns={[
          { text: columns.title, sort: 'title' },
          { text: columns.cities, sort: 'city' },
          { text: columns.theme, sort: 'theme' },
          { text: columns.state, sort: 'state' },
          { text: columns.lead },
          { text: columns.progress, sort: 'progress' },
          { text: columns.money(year), number: true },
          { text: columns.bottlenecks, number: true, sort: 'bottlenecks' },
        ]}
      >
        {rows.map((row) => (
          <RegisterRow view={view} row={row} year={year} />
        ))}
      </Table>
      <Pager view={view} paging={paging} />
    </div>
  );
}
