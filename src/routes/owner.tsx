import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { experimentAt } from '../../db/queries/experiments.ts';
import * as store from '../../db/queries/owners.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import { OwnerForm } from '../../views/experiments/owner-form.tsx';
import { decideAppointment } from '../domain/experiment/appointment.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { because, choices, owner } from './owner-input.ts';

/** One owner: that the ownership ended, a correction, or that it never was true. */
export const oneOwner = new Hono<Env>()
  .get(addresses.owner, can('experiment.write'), async (c) => {
    const found = await editable(c);
    if (!found?.owner) return notFound(c);
    const filled = { values: asTyped(owner, found.owner), errors: {} };
    return page(c, <OwnerForm {...found} owner={found.owner} filled={filled} />);
  })

  .post(addresses.owner, can('experiment.write'), async (c) => {
    const found = await editable(c);
    if (!found?.owner) return notFound(c);
    const props = { ...found, owner: found.owner };
    const read = await form.readForm(c, owner);
    if (!read.ok) return refused(c, <OwnerForm {...props} filled={read.filled} />);
    const decided = decideAppointment(read.data, found.candidates);
    if (!decided.ok) {
      return refused(
        c,
        <OwnerForm {...props} filled={because(c, read.filled, read.data, decided.refusal)} />,
      );
    }
    const leaves = found.owner.untilOn === null && read.data.untilOn !== null;
    const edited = { ...read.data, id: found.owner.id, version: read.version, leaves };
    const written = await store.editOwner(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      return stale(c, <OwnerForm {...props} filled={read.filled} theirs={asTyped(owner, found.owner)} />);
    }
    const { left, edited: said } = c.var.view.t.experiments.owners;
    return done(c, at(addresses.owners, found.experiment), leaves ? left : said);
  })

  .post(addresses.ownerRemoval, can('experiment.write'), async (c) => {
    const read = await form.readForm(c, z.object({}));
    const found = await editable(c, read);
    if (!found || !read.ok) return notFound(c);
    const removed = () =>
      done(c, at(addresses.owners, found.experiment), c.var.view.t.experiments.owners.removed);
    if (!found.owner) return found.earlier ? removed() : notFound(c);
    const row = { id: found.owner.id, version: read.version };
    const written = await store.removeOwner(c.var.database, c.var.author, row, read.idempotencyKey);
    if (written.outcome !== 'stale') return removed();
    const values = asTyped(owner, found.owner);
    return stale(
      c,
      <OwnerForm {...found} owner={found.owner} filled={{ values, errors: {} }} theirs={values} />,
    );
  });

/** The owner within an experiment that the actor may edit; no owner when it is there no more. */
async function editable(c: Context<Env>, sent?: form.Parsed<unknown>) {
  const { database, view } = c.var;
  const scope = scopeOf(signedIn(c.var.actor), 'experiment.write');
  const found = await read(database, {
    found: experimentAt(database, idOf(c), scope).found,
    owner: store.ownerAt(database, idOf(c), idOf(c, 'owner')),
    candidates: store.ownerParties(database, idOf(c)),
    earlier: earlierAct(database, sent?.ok ? sent.idempotencyKey : undefined),
  });
  const [experiment] = found.found;
  const { candidates } = found;
  return (
    experiment && {
      view,
      experiment,
      candidates,
      owner: found.owner[0],
      parties: choices(candidates),
      earlier: found.earlier.length > 0,
    }
  );
}
