import { Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { meetingChoices } from '../../db/queries/choices.ts';
import * as store from '../../db/queries/decisions.ts';
import { experimentFilter } from '../../db/queries/lessons.ts';
import { addresses } from '../../views/addresses.ts';
import { DecisionFile } from '../../views/decisions/file.tsx';
import { DecisionList } from '../../views/decisions/list.tsx';
import { decisionLevels } from '../domain/decision.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as shape from '../http/filter.ts';
import { idOf, pageOf, pagingOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const filters = z.object({
  q: shape.words,
  niveau: shape.oneOf(decisionLevels),
  experiment: shape.recordOrWords,
  kerngroep: shape.record,
});

export const decisions = new Hono<Env>()
  .get(addresses.decisions, can('overview.read'), async (c) => {
    const filter = filters.parse(c.req.query());
    const chosen = {
      words: filter.q,
      level: filter.niveau || undefined,
      experiment: filter.experiment,
      meetingId: Number(filter.kerngroep),
    };
    const { database, view } = c.var;
    const found = await read(database, {
      ...store.decisionList(database, chosen, pageOf(c)),
      experiments: experimentFilter(database, filter.experiment),
      meetings: meetingChoices(database),
    });
    const paging = pagingOf(addresses.decisions, filter, pageOf(c), found.total[0]?.count ?? 0);
    return page(
      c,
      <DecisionList view={view} rows={found.decisions} paging={paging} filter={filter} {...found} />,
    );
  })

  .get(addresses.decision, can('overview.read'), async (c) => {
    const { found, actions } = await read(c.var.database, store.decisionFile(c.var.database, idOf(c)));
    const [only] = found;
    if (!only) return notFound(c);
    const mayEdit = may(signedIn(c.var.actor).role, 'decision.write');
    return page(c, <DecisionFile view={c.var.view} {...only} actions={actions} mayEdit={mayEdit} />);
  });
