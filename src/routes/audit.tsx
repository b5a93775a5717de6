import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/audit.ts';
import { addresses } from '../../views/addresses.ts';
import { AuditEntry, OutsideWrite } from '../../views/audit/entry.tsx';
import { AuditList } from '../../views/audit/list.tsx';
import { actionsNamed } from '../../views/audit/words.ts';
import type { Text } from '../../views/text/index.ts';
import { addDays } from '../domain/calendar.ts';
import { leftAsDraft, withoutDraft } from '../domain/draft-change.ts';
import { roles } from '../domain/role.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as shape from '../http/filter.ts';
import { startOfDay } from '../http/instant.ts';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const filters = z.object({
  q: shape.words,
  wie: shape.oneOf([...roles, 'system', 'outside']),
  namens: shape.words,
  soort: z.catch(z.string().check(z.regex(/^[a-z_]{0,40}$/)), ''),
  van: shape.day,
  tot: shape.day,
});

export const audit = new Hono<Env>()
  .get(addresses.audit, can('audit.read'), async (c) => {
    const filter = filters.parse(c.req.query());
    const { database, view } = c.var;
    const actor = signedIn(c.var.actor);
    const found = await read(database, store.auditList(database, actor, asked(filter, view.t), pageOf(c)));
    const total = (found.inside[0]?.count ?? 0) + (found.outside[0]?.count ?? 0);
    const paging = pagingOf(addresses.audit, filter, pageOf(c), total);
    const organisations = found.organisations.map(({ name }) => name);
    return page(
      c,
      <AuditList
        view={view}
        rows={found.acts}
        paging={paging}
        filter={filter}
        organisations={organisations}
      />,
    );
  })

  .get(addresses.outsideWrite, can('audit.read'), async (c) => {
    const found = await read(
      c.var.database,
      store.outsideWrite(c.var.database, signedIn(c.var.actor), idOf(c)),
    );
    const [only] = found.changes;
    if (!only) return notFound(c);
    const rows = rowsOf(found, null, null);
    return page(c, <OutsideWrite view={c.var.view} id={only.id} rows={rows} names={found} />);
  })

  .get(addresses.auditEntry, can('audit.read'), async (c) => {
    const found = await read(
      c.var.database,
      store.auditEntry(c.var.database, signedIn(c.var.actor), idOf(c)),
    );
    const [only] = found.found;
    if (!only) return notFound(c);
    const rows = rowsOf(found, only.audit, only.person);
    const unseen = (found.changed[0]?.count ?? 0) - rows.length;
    return page(c, <AuditEntry view={c.var.view} {...only} rows={rows} unseen={unseen} names={found} />);
  });

function asked(filter: z.infer<typeof filters>, t: Text): store.AuditFilter {
  const { q, wie, namens, soort, van, tot } = filter;
  return {
    doer: wie || undefined,
    organisation: namens,
    table: soort,
    from: van && startOfDay(van),
    until: tot && startOfDay(addDays(tot, 1)),
    actions: q ? { known: actionsNamed(t, q), words: q } : undefined,
  };
}

type Entry = Awaited<ReturnType<typeof read<ReturnType<typeof store.auditEntry>>>>;

/** The changes as one may see them, newest first, as the history of a record shows them. */
function rowsOf(
  { changes, drafts }: Pick<Entry, 'changes' | 'drafts'>,
  audit: Entry['found'][number]['audit'] | null,
  person: string | null,
) {
  const secret = [...drafts.map(({ id }) => id), ...leftAsDraft(changes)];
  return changes.map((change) => ({ change: withoutDraft(change, secret), audit, person })).toReversed();
}
