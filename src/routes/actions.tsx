import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/actions.ts';
import { meetingChoices, partyChoices } from '../../db/queries/choices.ts';
import { ActionFile } from '../../views/actions/file.tsx';
import { ActionList } from '../../views/actions/list.tsx';
import { addresses } from '../../views/addresses.ts';
import { actionStandings, isWithin } from '../domain/action.ts';
import { can as may, type Scope, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as shape from '../http/filter.ts';
import * as form from '../http/form.ts';
import { ownPath } from '../http/own-path.ts';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const command = z.object({ back: z.catch(z.string().check(z.maxLength(500)), addresses.actions) });

const filters = z.object({
  q: shape.words,
  stand: z.catch(z.enum(actionStandings), 'open'),
  partij: shape.record,
  kerngroep: shape.record,
});

export const actions = new Hono<Env>()
  .get(addresses.actions, can('overview.read'), async (c) => {
    const filter = filters.parse(c.req.query());
    const chosen = {
      standing: filter.stand,
      words: filter.q,
      partyId: Number(filter.partij),
      meetingId: Number(filter.kerngroep),
    };
    const { database, today, view } = c.var;
    const found = await read(database, {
      ...store.actionList(database, chosen, today, pageOf(c)),
      parties: partyChoices(database),
      meetings: meetingChoices(database),
    });
    const paging = pagingOf(addresses.actions, filter, pageOf(c), found.total[0]?.count ?? 0);
    const props = { ...found, rows: found.actions, filter, paging, mayComplete: ownActions(c) };
    return page(c, <ActionList view={view} {...props} />);
  })

  .get(addresses.action, can('overview.read'), async (c) => {
    const found = await fileOf(c, { kind: 'all' });
    return found ? page(c, <ActionFile {...found} />) : notFound(c);
  })

  .post(addresses.actionDone, can('action.complete'), async (c) =>
    complete(c, c.var.today, c.var.view.t.actions.completed),
  )

  .post(addresses.actionReopened, can('action.complete'), async (c) =>
    complete(c, null, c.var.view.t.actions.reopened),
  );

/** Puts down the day it was done (or takes it back), and goes back to where the button stood. */
async function complete(c: Context<Env>, doneOn: string | null, notice: (id: number) => string) {
  const found = await fileOf(c, scopeOf(signedIn(c.var.actor), 'action.complete'));
  if (!found) return notFound(c);
  const read = await form.readForm(c, command);
  if (!read.ok) return refused(c, <ActionFile {...found} />);
  const { id } = found.action;
  const change = { id, version: read.version, doneOn };
  const written = await store.completeAction(c.var.database, c.var.author, change, read.idempotencyKey);
  if (written.outcome === 'stale') return stale(c, <ActionFile {...found} overtaken />);
  return done(c, ownPath(read.data.back), notice(id));
}

/** Whether an action is one's own to complete. */
function ownActions(c: Context<Env>) {
  const scope = scopeOf(signedIn(c.var.actor), 'action.complete');
  return (action: { partyId: number | null }) => isWithin(scope, action);
}

async function fileOf(c: Context<Env>, scope: Scope) {
  const { database, view } = c.var;
  const { found } = await read(database, { found: store.actionFile(database, idOf(c), scope) });
  const [only] = found;
  if (!only) return null;
  const mayEdit = may(signedIn(c.var.actor).role, 'action.write');
  return { view, ...only, mayEdit, mayComplete: ownActions(c)(only.action) };
}
