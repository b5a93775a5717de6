import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { partiesToday } from '../../db/queries/askable.ts';
import { bottleneckList, experimentNamed } from '../../db/queries/bottleneck-list.ts';
import { type BottleneckOrder, bottleneckColumns } from '../../db/queries/bottleneck-order.ts';
import { inboxOf, inboxTotal } from '../../db/queries/inbox.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { InboxPage } from '../../views/bottlenecks/inbox-page.tsx';
import { BottleneckList } from '../../views/bottlenecks/list.tsx';
import { bottleneckStatuses, categories } from '../domain/bottleneck.ts';
import { rungs } from '../domain/escalation.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import * as shape from '../http/filter.ts';
import { pageOf, pagingOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { orderOf, sortingOf } from '../http/sorting.ts';
import { tabsFor } from './bottleneck-tabs.ts';

const filters = z.object({
  q: shape.words,
  stad: shape.record,
  experiment: shape.record,
  categorie: shape.oneOf(categories),
  status: shape.oneOf(bottleneckStatuses),
  trede: shape.oneOf(rungs),
  wacht: shape.record,
  telaat: shape.oneOf(['ja']),
});

const usual: BottleneckOrder = { by: 'clock', descending: false };

/** All bottlenecks that one may know of, or those that wait for oneself. */
export const bottleneckLists = new Hono<Env>().get(addresses.bottlenecks, can('bottleneck.read'), (c) =>
  c.req.query('van') === 'mij' ? inboxPage(c) : listPage(c),
);

async function listPage(c: Context<Env>) {
  const { database, view, today } = c.var;
  const actor = signedIn(c.var.actor);
  const filter = filters.parse(c.req.query());
  const sorteer = c.req.query('sorteer') ?? '';
  const order = orderOf(sorteer, bottleneckColumns, usual);
  const found = await read(database, {
    ...bottleneckList(database, { actor, today }, chosen(filter), order, pageOf(c)),
    parties: partiesToday(database, today),
    about: experimentNamed(database, Number(filter.experiment)),
  });
  const choices = found.parties.map(({ id, name, kind }) => ({ value: id, text: name, kind }));
  const here = { ...filter, sorteer };
  return page(
    c,
    <BottleneckList
      view={view}
      rows={found.bottlenecks}
      paging={pagingOf(addresses.bottlenecks, here, pageOf(c), found.total[0]?.count ?? 0)}
      sort={sortingOf(order, (by) => withQuery(addresses.bottlenecks, { ...filter, sorteer: by }))}
      filter={here}
      filtered={Object.values(filter).some(Boolean)}
      tabs={tabsFor(view, actor)}
      about={found.about[0]}
      cities={choices.filter(({ kind }) => kind === 'city')}
      addressees={choices.filter(({ kind }) => kind !== 'city')}
      mayLog={may(actor.role, 'bottleneck.write')}
    />,
  );
}

/** The list as one comes for it who must answer: what waits for me. */
async function inboxPage(c: Context<Env>) {
  const { database, view, today } = c.var;
  const actor = signedIn(c.var.actor);
  const { inbox, total } = await read(database, {
    inbox: inboxOf(database, actor, today, { page: pageOf(c) }),
    total: inboxTotal(database, actor),
  });
  return page(
    c,
    <InboxPage
      view={view}
      rows={inbox}
      paging={pagingOf(addresses.bottlenecks, { van: 'mij' }, pageOf(c), total[0]?.count ?? 0)}
      tabs={tabsFor(view, actor)}
      mayLog={may(actor.role, 'bottleneck.write')}
    />,
  );
}

const chosen = ({
  q,
  stad,
  experiment,
  categorie,
  status,
  trede,
  wacht,
  telaat,
}: z.infer<typeof filters>) => ({
  words: q,
  cityId: Number(stad),
  experimentId: Number(experiment),
  category: categorie || undefined,
  status: status || undefined,
  rung: trede || undefined,
  addresseeId: Number(wacht),
  overdue: telaat === 'ja',
});
