import { Hono } from 'hono';
import { read } from '../../db/database.ts';
import { bottleneckFile } from '../../db/queries/bottleneck-file.ts';
import { bottlenecksLike } from '../../db/queries/similar-bottlenecks.ts';
import { addresses } from '../../views/addresses.ts';
import { BottleneckFile } from '../../views/bottlenecks/file.tsx';
import { SimilarFound, SimilarPage } from '../../views/bottlenecks/similar.tsx';
import { sincePublished } from '../domain/draft-change.ts';
import { whereaboutsOf } from '../domain/escalation/situation.ts';
import { covers, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as shape from '../http/filter.ts';
import { idOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { wholeFrom } from './whole-bottleneck.ts';

export const bottlenecks = new Hono<Env>()
  .get(addresses.similarBottlenecks, can('bottleneck.read'), async (c) => {
    const { database, view } = c.var;
    const text = c.req.query('q') ?? c.req.query('title') ?? '';
    const cityId = Number(shape.record.parse(c.req.query('stad'))) || null;
    const { similar } = await read(database, {
      similar: bottlenecksLike(database, text.slice(0, 500), cityId),
    });
    const Shown = view.partial ? SimilarFound : SimilarPage;
    return page(c, <Shown view={view} rows={similar} />);
  })

  .get(addresses.bottleneck, can('bottleneck.read'), async (c) => {
    const { database, view, actor } = c.var;
    const rows = await read(database, bottleneckFile(database, signedIn(actor), idOf(c)));
    const { found, stays, events, closures, experiments, similar, acts, notes, ...rest } = rows;
    const [only] = found;
    if (!only) return notFound(c);
    const { items, decisions, actions, history, historyParties, historyExperiments } = rest;
    const whole = wholeFrom(c, only, { stays, events, closures });
    const mentions = { items, decisions, actions };
    const names = { parties: historyParties, experiments: historyExperiments };
    const where = whereaboutsOf(whole.situation);
    const knowsDraft = covers(scopeOf(signedIn(actor), 'draft.read'), where);
    const withdraws = scopeOf(signedIn(actor), 'note.withdraw');
    const noted = notes.map(({ personId, ...note }) => {
      const mayWithdraw = covers(withdraws, { ...where, personId: personId ?? undefined });
      return { ...note, mayWithdraw };
    });
    const told = { rows: knowsDraft ? history : sincePublished(history), names };
    const props = { view, whole, experiments, similar, mentions, acts, notes: noted, history: told };
    return page(c, <BottleneckFile {...props} />);
  });
