import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/milestones/milestone.ts';
import { editMilestone, planMilestone } from '../../db/queries/milestones/milestone-changes.ts';
import { addresses, at } from '../../views/addresses.ts';
import { MilestoneForm } from '../../views/milestones/form.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { milestoneKinds } from '../domain/milestone.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const milestone = z.object({
  kind: z.enum(milestoneKinds),
  title: form.line(200),
  owner: form.optionalText(100),
});

const newMilestone = z.extend(milestone, { cityId: form.recordId, baselineOn: form.day });

export const milestoneForm = new Hono<Env>()
  .get(addresses.newMilestone, can('milestone.write'), async (c) => {
    const found = await underExperiment(c);
    if (!found) return notFound(c);
    const values = { cityId: String(signedIn(c.var.actor).partyId ?? '') };
    return page(c, <MilestoneForm {...found} filled={{ values, errors: {} }} />);
  })

  .post(addresses.experimentMilestones, can('milestone.write'), async (c) => {
    const found = await underExperiment(c);
    if (!found) return notFound(c);
    const again = (filled: Filled) => refused(c, <MilestoneForm {...found} filled={filled} />);
    const read = await form.readForm(c, newMilestone);
    if (!read.ok) return again(read.filled);
    const { t } = c.var.view;
    if (found.cities.every(({ value }) => value !== read.data.cityId)) {
      return again(form.withError(read.filled, 'cityId', t.fields.unknownChoice));
    }
    const asked = withPersonal(read.filled, ['title', 'owner'], t);
    if (asked) return again(asked);
    const planned = { ...read.data, experimentId: found.experiment.id };
    const written = await planMilestone(c.var.database, c.var.author, planned, read.idempotencyKey);
    if (!('subjectId' in written)) return again(read.filled);
    return done(c, at(addresses.milestone, { id: written.subjectId }), t.milestones.planned);
  })

  .get(addresses.editMilestone, can('milestone.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(
      c,
      <MilestoneForm {...found} filled={{ values: asTyped(milestone, found.milestone), errors: {} }} />,
    );
  })

  .post(addresses.milestone, can('milestone.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, milestone);
    const asked = read.ok ? withPersonal(read.filled, ['title', 'owner'], c.var.view.t) : read.filled;
    if (!read.ok || asked) return refused(c, <MilestoneForm {...found} filled={asked ?? read.filled} />);
    const { id } = found.milestone;
    const edited = { ...read.data, id, version: read.version };
    const written = await editMilestone(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      return stale(
        c,
        <MilestoneForm {...found} filled={read.filled} theirs={asTyped(milestone, found.milestone)} />,
      );
    }
    return done(c, at(addresses.milestone, { id }), c.var.view.t.common.saved);
  });

/** The experiment in the address, within the actor's scope, with its cities. */
async function underExperiment(c: Context<Env>) {
  const { database, view } = c.var;
  const scope = scopeOf(signedIn(c.var.actor), 'milestone.write');
  const { experiment, cities } = await read(database, store.plannableExperiment(database, idOf(c), scope));
  const [only] = experiment;
  return only && { view, experiment: only, cities };
}

/** The milestone as one may edit it: within the actor's scope, or not found. */
async function editable(c: Context<Env>) {
  const scope = scopeOf(signedIn(c.var.actor), 'milestone.write');
  const [only] = await store.milestoneFile(c.var.database, idOf(c), scope, scope);
  return only && { view: c.var.view, milestone: only.milestone, experiment: only.experiment };
}
