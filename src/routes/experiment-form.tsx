import { Hono } from 'hono';
import * as store from '../../db/queries/experiments.ts';
import { addresses, at } from '../../views/addresses.ts';
import { ExperimentForm } from '../../views/experiments/form.tsx';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import {
  asTyped,
  blank,
  decide,
  editable,
  experiment,
  firstOwner,
  registration,
} from './experiment-input.ts';

/** Who can lead it does so, unless they say otherwise. */
const opening = { values: { leads: 'self' }, errors: {} };

/** Registering an experiment, and changing what is registered. */
export const experimentForm = new Hono<Env>()
  .get(addresses.newExperiment, can('experiment.write'), async (c) =>
    page(c, <ExperimentForm {...(await blank(c))} filled={opening} />),
  )

  .post(addresses.experiments, can('experiment.write'), async (c) => {
    const { database, author, view } = c.var;
    const found = await blank(c);
    const read = await form.readForm(c, registration);
    if (!read.ok) return refused(c, <ExperimentForm {...found} filled={read.filled} />);
    const decided = decide(c, found, read);
    if (decided.filled) return refused(c, <ExperimentForm {...found} filled={decided.filled} />);
    const { leads, ...input } = decided.input;
    const owner = firstOwner(c, read.data);
    const written = await store.registerExperiment(database, author, input, owner, read.idempotencyKey);
    if (!('subjectId' in written)) return refused(c, <ExperimentForm {...found} filled={read.filled} />);
    return done(c, at(addresses.experiment, { id: written.subjectId }), view.t.experiments.added);
  })

  .get(addresses.editExperiment, can('experiment.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(c, <ExperimentForm {...found} filled={{ values: asTyped(found), errors: {} }} />);
  })

  .post(addresses.experiment, can('experiment.write'), async (c) => {
    const { database, author, view } = c.var;
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, experiment);
    if (!read.ok) return refused(c, <ExperimentForm {...found} filled={read.filled} />);
    const decided = decide(c, found, read);
    if (decided.filled) return refused(c, <ExperimentForm {...found} filled={decided.filled} />);
    const { id } = found.experiment;
    const edited = { ...decided.input, id, version: read.version };
    const written = await store.editExperiment(database, author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const cityIds = decided.input.cityIds.map(String);
      const filled = { values: { ...read.filled.values, cityIds }, errors: {} };
      return stale(c, <ExperimentForm {...found} filled={filled} theirs={asTyped(found)} />);
    }
    return done(c, at(addresses.experiment, { id }), view.t.common.saved);
  });
