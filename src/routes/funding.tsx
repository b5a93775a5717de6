import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { read } from '../../db/database.ts';
import { cityChoices } from '../../db/queries/experiment-scope.ts';
import { type LineOrder, lineColumns, lineList } from '../../db/queries/funding/lines.ts';
import { payersAndWinners } from '../../db/queries/funding/payers.ts';
import { isWhole } from '../../db/queries/funding/per-year.ts';
import {
  fundingTotals,
  type YearOrder,
  yearChoices,
  yearColumns,
  yearList,
} from '../../db/queries/funding/years.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { FundingPage } from '../../views/funding/list.tsx';
import { fundingRungs, policyDomains } from '../domain/funding.ts';
import type { Env } from '../http/context.ts';
import * as shape from '../http/filter.ts';
import { pageOf, pagingOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { orderOf, sortingOf } from '../http/sorting.ts';

const filters = z.object({
  stad: shape.record,
  jaar: shape.record,
  trede: shape.oneOf(fundingRungs),
  domein: shape.oneOf(policyDomains),
  telaat: shape.oneOf(['ja']),
  tekort: shape.oneOf(['ja']),
});
type Filter = z.infer<typeof filters>;

const usualYears: YearOrder = { by: 'title', descending: false };
const usualLines: LineOrder = { by: 'year', descending: false };

export const funding = new Hono<Env>().get(addresses.funding, can('programme.read'), async (c) => {
  const { database, today, view } = c.var;
  const filter = filters.parse(c.req.query());
  const chosen = asAsked(filter);
  const years = listOf(c, filter, { sort: 'sorteer', page: 'pagina' }, yearColumns, usualYears);
  const lines = listOf(c, filter, { sort: 'regelsorteer', page: 'regelpagina' }, lineColumns, usualLines);
  const found = await read(database, {
    allTotals: fundingTotals(database, isWhole(chosen) ? null : everything, today),
    ...yearList(database, chosen, today, years.order),
    ...lineList(database, chosen, today, lines.order),
    ...payersAndWinners(database, chosen, today),
    cities: cityChoices(database),
    yearChoices: yearChoices(database),
  });
  const [totals] = found.totals;
  const [all = totals] = found.allTotals;
  const [lineTotals] = found.lineTotals;
  if (!all || !totals || !lineTotals) throw new Error('a total without a row');
  return page(
    c,
    <FundingPage
      {...found}
      view={view}
      filter={filter}
      all={{ totals: all, gaps: JSON.parse(all.gaps) }}
      years={{ rows: found.years, totals, gaps: JSON.parse(totals.gaps), ...years.shown(totals.count) }}
      lines={{ rows: found.lines, amount: lineTotals.amount, ...lines.shown(lineTotals.count) }}
    />,
  );
});

const everything = { lateOnly: false, gapOnly: false };

const asAsked = ({ stad, jaar, trede, domein, telaat, tekort }: Filter) => ({
  cityId: Number(stad),
  year: Number(jaar),
  rung: trede || undefined,
  domain: domein || undefined,
  lateOnly: telaat === 'ja',
  gapOnly: tekort === 'ja',
});

/** One of the two lists on this screen, each with its own page and order in the address beside the other's. */
function listOf<Column extends string>(
  c: Context<Env>,
  filter: Filter,
  names: { sort: string; page: string },
  columns: readonly Column[],
  usual: { by: Column; descending: boolean },
) {
  const here = { ...filter, ...ordersAndPages(c) };
  const order = { ...orderOf(c.req.query(names.sort) ?? '', columns, usual), page: pageOf(c, names.page) };
  const sortedBy = (value: string) => ({ ...here, [names.page]: '', [names.sort]: value });
  return {
    order,
    shown: (total: number) => ({
      paging: pagingOf(addresses.funding, here, order.page, total, names.page),
      sort: sortingOf(order, (value) => withQuery(addresses.funding, sortedBy(value))),
    }),
  };
}

const ordersAndPages = (c: Context<Env>) =>
  Object.fromEntries(
    ['sorteer', 'pagina', 'regelsorteer', 'regelpagina'].map((name) => [name, c.req.query(name) ?? '']),
  );
