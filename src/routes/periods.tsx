import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/periods.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { empty, type Filled } from '../../views/parts/form.tsx';
import { PeriodForm } from '../../views/periods/form.tsx';
import { PeriodList } from '../../views/periods/list.tsx';
import { periodKinds } from '../domain/meeting.ts';
import { decidePeriod } from '../domain/period.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const period = z.object({
  kind: z.enum(periodKinds),
  label: form.line(100),
  fromOn: form.day,
  untilOn: form.day,
});

export const periods = new Hono<Env>()
  .get(addresses.periods, can('register.read'), async (c) => page(c, await list(c, empty)))

  .post(addresses.periods, can('register.write'), async (c) => {
    const read = await form.readForm(c, period);
    if (!read.ok) return refused(c, await list(c, read.filled));
    const decided = decidePeriod(read.data);
    if (!decided.ok) return refused(c, await list(c, because(c, read.filled, decided.refusal)));
    const written = await store.addPeriod(c.var.database, c.var.author, read.data, read.idempotencyKey);
    if (!('subjectId' in written)) return refused(c, await list(c, taken(c, read.filled)));
    const { view } = c.var;
    return done(c, withQuery(addresses.periods, { terug: view.back }), view.t.periods.added(read.data.label));
  })

  .get(addresses.period, can('register.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const filled = { values: asTyped(period, found.period), errors: {} };
    return page(c, <PeriodForm {...found} filled={filled} />);
  })

  .post(addresses.period, can('register.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, period);
    if (!read.ok) return refused(c, <PeriodForm {...found} filled={read.filled} />);
    const decided = decidePeriod(read.data);
    if (!decided.ok) {
      return refused(c, <PeriodForm {...found} filled={because(c, read.filled, decided.refusal)} />);
    }
    const edited = { ...read.data, id: found.period.id, version: read.version };
    const written = await store.editPeriod(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(period, found.period);
      return stale(c, <PeriodForm {...found} filled={read.filled} theirs={theirs} />);
    }
    if (written.outcome === 'taken') {
      return refused(c, <PeriodForm {...found} filled={taken(c, read.filled)} />);
    }
    return done(c, addresses.periods, c.var.view.t.common.saved);
  })

  .post(addresses.periodRemoval, can('register.write'), async (c) => {
    const read = await form.readForm(c, z.object({}));
    const found = await removable(c, read.ok ? read.idempotencyKey : undefined);
    if (found === 'removed') return done(c, addresses.periods);
    if (!found || !read.ok) return notFound(c);
    const { id, label } = found.period;
    const removal = { id, version: read.version };
    const written = await store.removePeriod(c.var.database, c.var.author, removal, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const filled = { values: asTyped(period, found.period), errors: {} };
      return stale(c, <PeriodForm {...found} filled={filled} overtaken />);
    }
    return done(c, addresses.periods, c.var.view.t.periods.removed(label));
  });

function because(c: Context<Env>, filled: Filled, refusal: 'until_before_from' | 'too_long'): Filled {
  c.set('refusal', refusal);
  return form.withError(filled, 'untilOn', c.var.view.t.periods.refusals[refusal]);
}

const taken = (c: Context<Env>, filled: Filled) =>
  form.withError(filled, 'label', c.var.view.t.periods.taken);

async function list(c: Context<Env>, filled: Filled) {
  const { periods } = await read(c.var.database, { periods: store.periodList(c.var.database) });
  const mayWrite = may(signedIn(c.var.actor).role, 'register.write');
  return <PeriodList view={c.var.view} periods={periods} mayWrite={mayWrite} filled={filled} />;
}

async function editable(c: Context<Env>) {
  const { found } = await read(c.var.database, { found: store.periodAt(c.var.database, idOf(c)) });
  const [only] = found;
  return only && { view: c.var.view, period: only };
}

/** The period, or that this very form removed it before. */
async function removable(c: Context<Env>, idempotencyKey: string | undefined) {
  const { database, view } = c.var;
  const { found, earlier } = await read(database, {
    found: store.periodAt(database, idOf(c)),
    earlier: earlierAct(database, idempotencyKey),
  });
  if (earlier.length) return 'removed';
  const [only] = found;
  return only && { view, period: only };
}
