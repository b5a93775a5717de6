import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { recordState } from '../../db/queries/experiment-state.ts';
import { experimentAt } from '../../db/queries/experiments.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import { StateForm } from '../../views/experiments/state-form.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import type { Theirs } from '../../views/parts/stale.tsx';
import { correctState } from '../domain/experiment/correction.ts';
import { decideState, nextStates } from '../domain/experiment/state.ts';
import { type ExperimentState, experimentStates } from '../domain/experiment.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { looksUnchecked, personalChecked } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const change = z.object({
  state: z.enum(experimentStates),
  learned: form.optionalText(4000),
  personalChecked,
});

const correction = z.object({
  correctedState: z.enum(experimentStates),
  correctedLearned: form.optionalText(4000),
  personalChecked,
});

/** Another state with what was learned; and a state or a lesson that was recorded wrongly, put right. */
export const experimentState = new Hono<Env>()
  .get(addresses.experimentState, can('experiment.write'), async (c) => {
    const found = await editable(c);
    return found ? page(c, <StateForm {...found} />) : notFound(c);
  })

  .post(addresses.experimentState, can('experiment.write'), async (c) => {
    const read = await form.readForm(c, change);
    const found = await editable(c, read);
    if (!found) return notFound(c);
    const { experiment, earlier } = found;
    const show = (filled: Filled, theirs?: Theirs) => (
      <StateForm {...found} filled={filled} theirs={theirs} />
    );
    if (!read.ok) return refused(c, show(read.filled));
    if (earlier) return saved(c, experiment, read.data.state);
    if (read.version !== experiment.version) return stale(c, show(read.filled, asTyped(change, experiment)));
    const decided = decideState(experiment, read.data, c.var.today);
    if (!decided.ok) return refused(c, show(because(c, read.filled, decided.refusal)));
    if (looksUnchecked(read.data, read.data.learned)) return refused(c, show(unchecked(c, read.filled)));
    const recorded = { id: experiment.id, version: read.version, ...decided.experiment, corrected: false };
    const written = await recordState(c.var.database, c.var.author, recorded, read.idempotencyKey);
    if (written.outcome === 'stale') return stale(c, show(read.filled, asTyped(change, experiment)));
    return saved(c, experiment, read.data.state);
  })

  .post(addresses.experimentStateCorrection, can('experiment.write'), async (c) => {
    const read = await form.readForm(c, correction);
    const found = await editable(c, read);
    if (!found) return notFound(c);
    const { experiment } = found;
    const show = (filled: Filled, theirs?: Theirs) => (
      <StateForm {...found} correction={filled} theirs={theirs} />
    );
    if (!read.ok) return refused(c, show(read.filled));
    const { correctedState: state, correctedLearned: learned } = read.data;
    const decided = correctState({ state, learned });
    const { refusals, corrected } = c.var.view.t.experiments.state;
    if (!decided.ok) {
      c.set('refusal', decided.refusal);
      return refused(c, show(form.withError(read.filled, 'correctedLearned', refusals[decided.refusal])));
    }
    if (looksUnchecked(read.data, learned)) return refused(c, show(unchecked(c, read.filled)));
    const recorded = { id: experiment.id, version: read.version, ...decided.experiment, corrected: true };
    const written = await recordState(c.var.database, c.var.author, recorded, read.idempotencyKey);
    if (written.outcome === 'stale') return stale(c, show(read.filled, corrections(experiment)));
    return done(c, at(addresses.experiment, experiment), corrected);
  });

type Experiment = { id: number; version: number; state: ExperimentState; learned: string; endsOn: string };

const corrections = ({ state, learned }: Experiment) => ({
  correctedState: state,
  correctedLearned: learned,
});

/** The experiment within the actor's scope, and whether this very form was sent before. */
async function editable(c: Context<Env>, sent?: form.Parsed<unknown>) {
  const { database, view } = c.var;
  const scope = scopeOf(signedIn(c.var.actor), 'experiment.write');
  const { found, earlier } = await read(database, {
    found: experimentAt(database, idOf(c), scope).found,
    earlier: earlierAct(database, sent?.ok ? sent.idempotencyKey : undefined),
  });
  const [experiment] = found;
  if (!experiment) return undefined;
  return {
    view,
    experiment,
    next: nextStates(experiment),
    filled: { values: { learned: experiment.learned }, errors: {} },
    correction: { values: corrections(experiment), errors: {} },
    earlier: earlier.length > 0,
  };
}

function because(c: Context<Env>, filled: Filled, refusal: 'transition_not_allowed' | 'learned_missing') {
  c.set('refusal', refusal);
  const message = c.var.view.t.experiments.state.refusals[refusal];
  return form.withError(filled, refusal === 'learned_missing' ? 'learned' : 'state', message);
}

const unchecked = (c: Context<Env>, filled: Filled) =>
  form.withError(filled, 'personalChecked', c.var.view.t.fields.personal);

/** Taken up again, an experiment still has the end that it got when it stopped. */
function saved(c: Context<Env>, experiment: Experiment, state: ExperimentState) {
  const { resumed, saved } = c.var.view.t.experiments.state;
  const isResumed = experiment.endsOn < c.var.today && state === 'running';
  return done(c, at(addresses.experiment, experiment), isResumed ? resumed : saved);
}
