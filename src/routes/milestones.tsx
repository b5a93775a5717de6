import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { cityChoices } from '../../db/queries/experiment-scope.ts';
import { milestoneColumns, milestoneList, milestonesAhead } from '../../db/queries/milestones/list.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { MilestonePage } from '../../views/milestones/list.tsx';
import { addDays } from '../domain/calendar.ts';
import { milestoneStandings } from '../domain/milestone/standing.ts';
import { milestoneKinds } from '../domain/milestone.ts';
import { pageSize } from '../domain/page-size.ts';
import type { Env } from '../http/context.ts';
import * as shape from '../http/filter.ts';
import { pageOf, pagingOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { orderOf, sortingOf } from '../http/sorting.ts';

const filters = z.object({
  stad: shape.record,
  soort: shape.oneOf(milestoneKinds),
  stand: shape.oneOf(milestoneStandings),
  van: shape.day,
  tot: shape.day,
});

/** How far ahead the line on top looks. */
const HALF_A_YEAR = 183;

export const milestones = new Hono<Env>().get(addresses.milestones, can('overview.read'), async (c) => {
  const { database, today, view } = c.var;
  const filter = filters.parse(c.req.query());
  const chosen = asAsked(filter);
  const sorted = c.req.query('sorteer') ?? '';
  const order = orderOf(sorted, milestoneColumns, null);
  const scale = { from: today, until: addDays(today, HALF_A_YEAR) };
  const found = await read(database, {
    ...milestoneList(database, chosen, today, { order, page: pageOf(c) }),
    ahead: milestonesAhead(database, chosen, scale.from, scale.until),
    cities: cityChoices(database),
  });
  const here = { ...filter, sorteer: sorted };
  return page(
    c,
    <MilestonePage
      view={view}
      rows={found.milestones}
      paging={pagingOf(addresses.milestones, here, pageOf(c), found.total[0]?.count ?? 0)}
      sort={sortingOf(order, (value) => withQuery(addresses.milestones, { ...filter, sorteer: value }))}
      filter={filter}
      cities={found.cities}
      ahead={{ rows: found.ahead, scale, limit: pageSize }}
    />,
  );
});

const asAsked = ({ stad, soort, stand, van, tot }: z.infer<typeof filters>) => ({
  cityId: Number(stad),
  kind: soort || undefined,
  standing: stand || undefined,
  from: van || undefined,
  until: tot || undefined,
});
