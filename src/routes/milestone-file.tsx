import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/milestones/milestone.ts';
import { reachMilestone, replanMilestone } from '../../db/queries/milestones/milestone-changes.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import { MilestoneFile } from '../../views/milestones/file.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import type { Theirs } from '../../views/parts/stale.tsx';
import { decideReached, decideReplanning } from '../domain/milestone/replanning.ts';
import { type Scope, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const replanning = z.object({ toOn: form.day, reason: form.line(1000) });
const reached = z.object({ onDate: form.day });

export const milestoneFile = new Hono<Env>()
  .get(addresses.milestone, can('overview.read'), async (c) => {
    const found = await fileOf(c, { kind: 'all' });
    return found ? page(c, <MilestoneFile {...found} />) : notFound(c);
  })

  .post(addresses.replannings, can('milestone.write'), async (c) => {
    const read = await form.readForm(c, replanning);
    const found = await writable(c, read);
    if (!found) return notFound(c);
    const { again, overtaken, goOn } = answersTo(c, found, 'replan', read.filled);
    if (!read.ok) return again(read.filled);
    if (found.earlier.length) return goOn();
    const { id, version, forecastOn } = found.milestone;
    if (read.version !== version) return overtaken({ toOn: forecastOn });
    const decided = decideReplanning(found.milestone, read.data, c.var.today);
    if (!decided.ok) return again(because(c, read.filled, decided.refusal));
    const asked = withPersonal(read.filled, ['reason'], c.var.view.t);
    if (asked) return again(asked);
    const change = { ...decided.replanning, id, version };
    const written = await replanMilestone(c.var.database, c.var.author, change, read.idempotencyKey);
    return written.outcome === 'stale' ? overtaken({ toOn: forecastOn }) : goOn();
  })

  .post(addresses.milestoneReached, can('milestone.write'), async (c) => {
    const read = await form.readForm(c, reached);
    const found = await writable(c, read);
    if (!found) return notFound(c);
    const { again, overtaken, goOn } = answersTo(c, found, 'reach', read.filled);
    if (!read.ok) return again(read.filled);
    const decided = decideReached(found.milestone, read.data.onDate, c.var.today);
    if (!decided.ok) return again(because(c, read.filled, decided.refusal));
    const change = { ...decided.milestone, version: read.version };
    const written = await reachMilestone(c.var.database, c.var.author, change, read.idempotencyKey);
    return written.outcome === 'stale' ? overtaken({ onDate: found.milestone.actualOn }) : goOn();
  });

type Found = NonNullable<Awaited<ReturnType<typeof fileOf>>>;

/** How one of the two forms on the page is answered: with itself, with both versions, or with what was done. */
function answersTo(c: Context<Env>, found: Found, form: 'replan' | 'reach', filled: Filled) {
  const { replanned, reached } = c.var.view.t.milestones;
  const notice = form === 'replan' ? replanned : reached;
  return {
    again: (wrong: Filled) => refused(c, <MilestoneFile {...found} sent={{ form, filled: wrong }} />),
    overtaken: (theirs: Theirs) => stale(c, <MilestoneFile {...found} sent={{ form, filled, theirs }} />),
    goOn: () => done(c, at(addresses.milestone, { id: found.milestone.id }), notice),
  };
}

/** The refusal at the field it is about. */
function because(c: Context<Env>, filled: Filled, refusal: Refusal): Filled {
  c.set('refusal', refusal);
  return form.withError(filled, fields[refusal], c.var.view.t.milestones.refusals[refusal]);
}

const fields = {
  already_reached: 'toOn',
  reason_missing: 'reason',
  same_date: 'toOn',
  in_the_past: 'toOn',
  in_the_future: 'onDate',
} as const;
type Refusal = keyof typeof fields;

type Read = { ok: true; idempotencyKey: string | undefined } | { ok: false };

/** The milestone as one may write about it: within the actor's scope, or not found. */
const writable = (c: Context<Env>, read: Read) =>
  fileOf(c, scopeOf(signedIn(c.var.actor), 'milestone.write'), read.ok ? read.idempotencyKey : undefined);

/** One milestone with its replannings and history, within a scope; with what this form led to before. */
async function fileOf(c: Context<Env>, scope: Scope, key?: string) {
  const { database, view } = c.var;
  const id = idOf(c);
  const { found, ...story } = await read(database, {
    found: store.milestoneFile(database, id, scope, scopeOf(signedIn(c.var.actor), 'milestone.write')),
    ...store.milestoneStory(database, id),
    earlier: earlierAct(database, key),
  });
  const [only] = found;
  return only && { view, ...only, ...story };
}
