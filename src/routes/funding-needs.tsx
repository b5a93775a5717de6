import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/funding/needs.ts';
import { addresses, at } from '../../views/addresses.ts';
import { number } from '../../views/format.ts';
import { amountField, NeedsForm, versionField } from '../../views/funding/needs-form.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { yearsToAsk } from '../domain/funding/line.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { optionalEuros } from '../http/euros.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { versionIn } from '../http/sent.ts';

/** An amount, or nothing, for each year that the form asks for. */
const shapeOf = ({ years }: Found) =>
  z.object(Object.fromEntries(years.map(({ year }) => [amountField(year), optionalEuros])));

export const fundingNeeds = new Hono<Env>()
  .get(addresses.fundingNeeds, can('funding.write'), async (c) => {
    const found = await needsOf(c);
    if (!found) return notFound(c);
    return page(c, <NeedsForm {...found} filled={{ values: asTyped(c, found), errors: {} }} />);
  })

  .post(addresses.fundingNeeds, can('funding.write'), async (c) => {
    const found = await needsOf(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, shapeOf(found));
    if (!read.ok) return refused(c, <NeedsForm {...found} filled={read.filled} />);
    const { id } = found.experiment;
    const changes = changesOf(found, read);
    const written =
      changes.length > 0 &&
      (await store.setNeeds(c.var.database, c.var.author, id, changes, read.idempotencyKey));
    if (written && !('subjectId' in written)) {
      return stale(c, <NeedsForm {...found} filled={read.filled} theirs={asTyped(c, found)} />);
    }
    return done(c, `${at(addresses.experiment, { id })}#funding`, c.var.view.t.funding.needsSaved);
  });

type Found = NonNullable<Awaited<ReturnType<typeof needsOf>>>;

/** The experiment in the address, within the actor's scope, with its need in every year that is asked for. */
async function needsOf(c: Context<Env>) {
  const { database, view } = c.var;
  const found = await read(database, {
    experiment: store.fundedExperiment(database, idOf(c), scopeOf(signedIn(c.var.actor), 'funding.write')),
    ...store.needsOf(database, idOf(c)),
  });
  const [experiment] = found.experiment;
  if (!experiment) return null;
  const known = [...found.needs, ...found.lineYears].map(({ year }) => year);
  const years = yearsToAsk(experiment, known).map((year) => {
    const need = found.needs.find((one) => one.year === year);
    return { year, version: need?.version ?? 0, need };
  });
  return { view, experiment, years };
}

/** The years whose amount differs from what is recorded now. One that is emptied needs nothing, one left empty is unknown. */
function changesOf({ years }: Found, { data, filled }: Typed): store.NeedChange[] {
  return years.flatMap(({ year, need }) => {
    const typed = data[amountField(year)] ?? null;
    const amount = typed ?? 0;
    const version = versionIn(filled.values[versionField(year)]);
    if (need ? amount === need.amount : typed === null) return [];
    return [{ year, amount, known: need && { id: need.id, version } }];
  });
}
type Typed = { data: Record<string, number | null>; filled: Filled };

const asTyped = (c: Context<Env>, { years }: Found) =>
  Object.fromEntries(
    years.map(({ year, need }) => [amountField(year), need ? number(need.amount, c.var.view) : '']),
  );
