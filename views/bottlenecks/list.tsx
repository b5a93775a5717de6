import { bottleneckStatuses, categories } from '../../src/domain/bottleneck.ts';
import { rungs } from '../../src/domain/escalation.ts';
import { addresses, at } from '../addresses.ts';
import { Check } from '../parts/check.tsx';
import { type Choice, choicesOf, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import type { Sorting } from '../parts/table.tsx';
import { type Tab, Tabs } from '../parts/tabs.tsx';
import type { View } from '../view.ts';
import { type BottleneckRow, BottleneckTable } from './rows.tsx';

type Props = {
  view: View;
  rows: BottleneckRow[];
  paging: Paging;
  sort: Sorting;
  filter: Record<string, string>;
  filtered: boolean;
  tabs: Tab[];
  /** The experiment that the list is narrowed to. */
  about?: { id: number; title: string };
  cities: Choice[];
  addressees: Choice[];
  mayLog: boolean;
};

/** All bottlenecks that one may know of, the first clock to run out on top. */
export function BottleneckList(props: Props) {
  const { view, mayLog, tabs } = props;
  return (
    <Page view={view} title={view.t.bottlenecks.title} wide>
      <BottlenecksHead view={view} mayLog={mayLog} tabs={tabs} />
      <Filters {...props} />
      <About {...props} />
      <Results {...props} />
    </Page>
  );
}

/** Above every list of bottlenecks: what it is, the one thing one can start, and the other lists. */
export function BottlenecksHead({ view, mayLog, tabs }: Pick<Props, 'view' | 'mayLog' | 'tabs'>) {
  const { title, lead, log, tabs: words } = view.t.bottlenecks;
  return (
    <>
      <ListHead
        title={title}
        lead={lead}
        action={mayLog ? { href: addresses.newBottleneck, text: log } : undefined}
      />
      <Tabs label={words.label} tabs={tabs} />
    </>
  );
}

function About({ view, about }: Props) {
  const { about: words, all } = view.t.bottlenecks;
  if (!about) return null;
  return (
    <p>
      {words} <a href={at(addresses.experiment, about)}>{about.title}</a>.{' '}
      <a href={addresses.bottlenecks}>{all}</a>
    </p>
  );
}

function Filters({ view, filter, cities, addressees }: Props) {
  const { t } = view;
  const { filters } = t.bottlenecks;
  const filled = { values: filter, errors: {} };
  const select = (
    name: 'stad' | 'categorie' | 'status' | 'trede' | 'wacht',
    blank: string,
    choices: Choice[],
  ) => <Select name={name} label={filters[name]} filled={filled} blank={blank} choices={choices} />;
  return (
    <FilterForm view={view} action={addresses.bottlenecks}>
      <TextField name="q" type="search" label={filters.q} filled={filled} />
      {select('stad', filters.anyCity, cities)}
      {select('categorie', filters.anyCategory, choicesOf(categories, t.words.category))}
      {select('status', filters.anyStatus, choicesOf(bottleneckStatuses, t.words.bottleneckStatus))}
      {select('trede', filters.anyRung, choicesOf(rungs, t.words.rung))}
      {select('wacht', filters.anyParty, addressees)}
      <Check name="telaat" filled={filled}>
        {filters.telaat}
      </Check>
      {filter.experiment && <input type="hidden" name="experiment" value={filter.experiment} />}
      {filter.sorteer && <input type="hidden" name="sorteer" value={filter.sorteer} />}
    </FilterForm>
  );
}

function Results({ view, rows, paging, sort, filtered }: Props) {
  const { empty, emptyFiltered } = view.t.bottlenecks;
  if (!rows.length) return <p id="results">{filtered ? emptyFiltered : empty}</p>;
  return (
    <div id="results">
      <p class="quiet">{view.t.common.results(paging.total)}</p>
      <BottleneckTable view={view} rows={rows} sort={sort} />
      <Pager view={view} paging={paging} />
    </div>
  );
}
