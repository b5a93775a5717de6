import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { recordSecuring } from '../../db/queries/experiment-state.ts';
import { experimentAt } from '../../db/queries/experiments.ts';
import { addresses, at } from '../../views/addresses.ts';
import { SecuringForm } from '../../views/experiments/securing-form.tsx';
import { securings } from '../domain/experiment.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { looksUnchecked, personalChecked } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const securing = z.object({
  securing: z.enum(securings),
  securingNote: form.optionalText(1000),
  personalChecked,
});

/** Whether the way of working is paid for when the experiment is over. */
export const securingOfExperiment = new Hono<Env>()
  .get(addresses.securing, can('experiment.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const filled = { values: asTyped(securing, found.experiment), errors: {} };
    return page(c, <SecuringForm {...found} filled={filled} />);
  })

  .post(addresses.securing, can('experiment.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const { database, author, view } = c.var;
    const read = await form.readForm(c, securing);
    if (!read.ok) return refused(c, <SecuringForm {...found} filled={read.filled} />);
    const { personalChecked, ...columns } = read.data;
    if (looksUnchecked({ personalChecked }, columns.securingNote)) {
      const filled = form.withError(read.filled, 'personalChecked', view.t.fields.personal);
      return refused(c, <SecuringForm {...found} filled={filled} />);
    }
    const { id } = found.experiment;
    const recorded = { ...columns, id, version: read.version };
    const written = await recordSecuring(database, author, recorded, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(securing, found.experiment);
      return stale(c, <SecuringForm {...found} filled={read.filled} theirs={theirs} />);
    }
    return done(c, at(addresses.experiment, { id }), view.t.experiments.securing.saved);
  });

async function editable(c: Context<Env>) {
  const scope = scopeOf(signedIn(c.var.actor), 'experiment.write');
  const [experiment] = await experimentAt(c.var.database, idOf(c), scope).found;
  return experiment && { view: c.var.view, experiment };
}
