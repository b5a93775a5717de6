import { fundingRungs, policyDomains } from '../../src/domain/funding.ts';
import { addresses } from '../addresses.ts';
import { Check } from '../parts/check.tsx';
import { type Choice, choicesOf, Select } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import type { Sorting } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { type LineRow, LineTable } from './lines.tsx';
import { PayerTable } from './payers.tsx';
import { type Gap, sentenceOf } from './sentence.tsx';
import { type ExperimentYear, type Totals, YearTable } from './years.tsx';

type Payers = Parameters<typeof PayerTable>[0]['payers'];

type Props = {
  view: View;
  filter: Record<string, string>;
  /** Of the whole deal, whatever the lists are narrowed to. */
  all: { totals: Totals; gaps: Gap[]; years: number[] };
  cities: Choice[];
  years: { rows: ExperimentYear[]; totals: Totals; gaps: Gap[]; paging: Paging; sort: Sorting };
  lines: { rows: LineRow[]; amount: number; paging: Paging; sort: Sorting };
  payers: Payers;
  winners: { domain: Payers[number]['domain']; experiments: number }[];
};

/** All money of all cities: what is secured, where the gap lies, and whose domain pays for whom. */
export function FundingPage(props: Props) {
  const { view, all } = props;
  return (
    <Page view={view} title={view.t.funding.title} wide>
      <ListHead title={view.t.funding.title} lead={sentenceOf(view, all.totals, all.gaps)} />
      <Filters {...props} />
      <div id="results">
        <Results {...props} />
      </div>
    </Page>
  );
}

function Filters({ view, filter, cities, all }: Props) {
  const { words, funding } = view.t;
  const { filters } = funding;
  const filled = { values: filter, errors: {} };
  const years = all.years.map((year) => ({ value: year, text: String(year) }));
  const choose = (name: string, label: string, blank: string, choices: Choice[]) => (
    <Select name={name} label={label} filled={filled} blank={blank} choices={choices} />
  );
  return (
    <FilterForm view={view} action={addresses.funding}>
      {choose('stad', filters.city, filters.anyCity, cities)}
      {choose('jaar', filters.year, filters.anyYear, years)}
      {choose('trede', filters.rung, filters.anyRung, choicesOf(fundingRungs, words.fundingRung))}
      {choose('domein', filters.domain, filters.anyDomain, choicesOf(policyDomains, words.policyDomain))}
      <div class="filters__checks">
        <Check name="telaat" filled={filled}>
          {filters.late}
        </Check>
        <Check name="tekort" filled={filled}>
          {filters.gap}
        </Check>
      </div>
    </FilterForm>
  );
}

function Results({ view, filter, years, lines, payers, winners }: Props) {
  const { funding } = view.t;
  const filtered = Object.values(filter).some(Boolean);
  if (!years.rows.length) return <p>{filtered ? funding.emptyFiltered : funding.empty}</p>;
  const landings = winners.map(({ domain, experiments }) => ({ domain, text: funding.lands(experiments) }));
  return (
    <>
      <h2 class="utrecht-heading-2">{funding.byYear}</h2>
      {filtered && <p>{sentenceOf(view, years.totals, years.gaps)}</p>}
      <YearTable view={view} years={years.rows} totals={years.totals} sort={years.sort} />
      <Pager view={view} paging={years.paging} />
      <p class="quiet">{funding.explain}</p>
      <h2 class="utrecht-heading-2">{funding.payers}</h2>
      <PayerTable view={view} payers={payers} landings={landings} />
      <h2 class="utrecht-heading-2">{funding.lines}</h2>
      {lines.rows.length ? (
        <LineTable view={view} lines={lines.rows} {...lines} />
      ) : (
        <p>{filtered ? funding.noLinesFiltered : funding.noLines}</p>
      )}
    </>
  );
}
