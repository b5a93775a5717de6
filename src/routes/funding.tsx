import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { cityChoices } from '../../db/queries/experiment-scope.ts';
import { type LineOrder, lineColumns, lineList } from '../../db/queries/funding/lines.ts';
import { isWhole } from '../../db/queries/funding/per-year.ts';
import { fundingSums } from '../../db/queries/funding/sums.ts';
import { type YearOrder, yearColumns, yearList } from '../../db/queries/funding/years.ts';
import { unasked } from '../../db/queries/remembered.ts';
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

export const funding = new Hono<Env>().get(addresses.funding, can('overview.read'), async (c) => {
  const { database, today, view } = c.var;
  const filter = filters.parse(c.req.query());
  const chosen = asAsked(filter);
  const years = listOf(c, filter, { sort: 'sorteer', page: 'pagina' }, yearColumns, usualYears);
  const lines = listOf(c, filter, { sort: 'regelsorteer', page: 'regelpagina' }, lineColumns, usualLines);
  const sums = fundingSums(database, chosen, today);
  const sumsOfAll = isWhole(chosen) ? null : fundingSums(database, everything, today);
  const found = await read(database, {
    sums: sums.query,
    sumsOfAll: sumsOfAll?.query ?? unasked(database),
    years: yearList(database, chosen, today, years.order),
    lines: lineList(database, chosen, today, lines.order),
    cities: cityChoices(database),
  });
  const of = sums.from(found.sums);
  const all = sumsOfAll?.from(found.sumsOfAll) ?? of;
  return page(
    c,
    <FundingPage
      view={view}
      filter={filter}
      all={all}
      cities={found.cities}
      years={{ rows: found.years, ...of, ...years.shown(of.totals.count) }}
      lines={{ rows: found.lines, amount: of.lines.amount, ...lines.shown(of.lines.count) }}
      payers={of.payers}
      winners={of.winners}
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
