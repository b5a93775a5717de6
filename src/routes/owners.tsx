import { type Context, Hono } from 'hono';
import { read } from '../../db/database.ts';
import { experimentAt } from '../../db/queries/experiments.ts';
import * as store from '../../db/queries/owners.ts';
import { addresses, at } from '../../views/addresses.ts';
import { OwnersPage } from '../../views/experiments/owners-page.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { decideAppointment } from '../domain/experiment/appointment.ts';
import { likelyOwner } from '../domain/experiment/likely-owner.ts';
import { ownerKinds } from '../domain/experiment.ts';
import { type Right, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { mayEdit } from './experiment-judged.ts';
import { because, choices, owner } from './owner-input.ts';

/** Who owns an experiment and who did, and the next one appointed. */
export const owners = new Hono<Env>()
  .get(addresses.owners, can('overview.read'), async (c) => {
    const found = await ownersFor(c, 'overview.read');
    if (!found) return notFound(c);
    return page(c, <OwnersPage {...found} filled={opening(c, found)} />);
  })

  .post(addresses.owners, can('experiment.write'), async (c) => {
    const found = await ownersFor(c, 'experiment.write');
    if (!found) return notFound(c);
    const read = await form.readForm(c, owner);
    if (!read.ok) return refused(c, <OwnersPage {...found} filled={read.filled} />);
    const decided = decideAppointment(read.data, found.candidates);
    if (!decided.ok) {
      return refused(
        c,
        <OwnersPage {...found} filled={because(c, read.filled, read.data, decided.refusal)} />,
      );
    }
    const appointed = { ...read.data, experimentId: found.experiment.id };
    const written = await store.appointOwner(c.var.database, c.var.author, appointed, read.idempotencyKey);
    if (!('subjectId' in written)) return refused(c, <OwnersPage {...found} filled={read.filled} />);
    return done(c, at(addresses.owners, found.experiment), c.var.view.t.experiments.owners.appointed);
  });

/** The form as it opens: with who is most likely appointed, which the reader can change. */
function opening(c: Context<Env>, { view, owners, candidates }: Found): Filled {
  const actor = signedIn(c.var.actor);
  const asked = ownerKinds.find((known) => known === c.req.query('rol')) ?? null;
  const known = { owners: owners.map(({ owner }) => owner), candidates };
  const { kind, partyId, isActor } = likelyOwner(asked, known, actor, c.var.today);
  const title = isActor ? view.t.experiments.owners.leadOf(actor.party ?? '') : '';
  const values = { kind: kind ?? '', partyId: String(partyId ?? ''), title, fromOn: c.var.today };
  return { values, errors: {} };
}

type Found = NonNullable<Awaited<ReturnType<typeof ownersFor>>>;

/** The experiment in the address within the scope of a right, with whether one may change its owners. */
async function ownersFor(c: Context<Env>, right: Right) {
  const { database, view } = c.var;
  const actor = signedIn(c.var.actor);
  const found = await read(database, {
    ...experimentAt(database, idOf(c), scopeOf(actor, right)),
    owners: store.ownersOf(database, idOf(c)),
    candidates: store.ownerParties(database, idOf(c)),
  });
  const [experiment] = found.found;
  if (!experiment) return undefined;
  const { owners, candidates, cities } = found;
  const isMine = mayEdit(actor, cities);
  return { view, experiment, owners, candidates, parties: choices(candidates), mayEdit: isMine };
}
