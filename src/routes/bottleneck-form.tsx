import { Hono } from 'hono';
import { editBottleneck, logBottleneck } from '../../db/queries/bottlenecks.ts';
import { addresses, at } from '../../views/addresses.ts';
import { BottleneckForm } from '../../views/bottlenecks/form.tsx';
import { PickCity } from '../../views/bottlenecks/pick-city.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { decideEdit, decideLogging } from '../domain/bottleneck/log.ts';
import { gate } from '../domain/escalation/gate.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { because, objection, readBottleneck, typedFrom } from './bottleneck-input.ts';
import { editable, offer } from './bottleneck-offer.ts';
import { backToFile, turnDown } from './bottleneck-refusal.ts';

/** Logging a bottleneck, as a draft or not, and changing it. */
export const bottleneckForm = new Hono<Env>()
  .get(addresses.newBottleneck, can('bottleneck.write'), async (c) => {
    const found = await offer(c, c.req.query('stad'));
    if (!found.city)
      return found.isAsked ? notFound(c) : page(c, <PickCity view={c.var.view} cities={found.cities} />);
    const { experiments } = found;
    const [only] = experiments.length === 1 ? experiments : [];
    const experimentIds = c.req.query('experiment') ?? String(only?.value ?? '');
    return page(
      c,
      <BottleneckForm {...found} city={found.city} filled={{ values: { experimentIds }, errors: {} }} />,
    );
  })

  .post(addresses.bottlenecks, can('bottleneck.write'), async (c) => {
    const read = await readBottleneck(c);
    const { city, ...found } = await offer(c, read.filled.values.cityId);
    if (!city) return notFound(c);
    const again = (filled: Filled) => refused(c, <BottleneckForm {...found} city={city} filled={filled} />);
    if (!read.ok) return again(read.filled);
    const objected = objection(c, read.filled, found.askable);
    if (objected) return again(objected);
    const { database, author, view } = c.var;
    const decided = decideLogging({ ...read.data, ...found.deciding, cityId: city.id });
    if (!decided.ok)
      return turnDown(c, decided, city.name, (refusal) => again(because(c, read.filled, refusal, city.name)));
    const written = await logBottleneck(database, author, decided, read.idempotencyKey);
    if (!('subjectId' in written)) return again(read.filled);
    const { logged, draftSaved } = view.t.bottlenecks;
    const notice = read.data.publish ? logged : draftSaved;
    return done(c, at(addresses.bottleneck, { id: written.subjectId }), notice(written.subjectId));
  })

  .get(addresses.editBottleneck, can('bottleneck.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const refusal = gate('edit', found.situation);
    if (refusal)
      return turnDown(c, refusal, found.city.name, () =>
        backToFile(c, found.bottleneck.id, refusal, found.city.name),
      );
    return page(c, <BottleneckForm {...found} filled={{ values: typedFrom(found), errors: {} }} />);
  })

  .post(addresses.bottleneck, can('bottleneck.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await readBottleneck(c);
    const { bottleneck, city } = found;
    const again = (filled: Filled) => refused(c, <BottleneckForm {...found} filled={filled} />);
    const overtaken = () =>
      stale(c, <BottleneckForm {...found} filled={read.filled} theirs={typedFrom(found)} />);
    const barred = gate('edit', found.situation);
    if (barred) return turnDown(c, barred, city.name, overtaken);
    if (!read.ok) return again(read.filled);
    const objected = objection(c, read.filled, found.askable);
    if (objected) return again(objected);
    const decided = decideEdit({ ...read.data, ...found.deciding, bottleneck });
    if (!decided.ok)
      return turnDown(c, decided, city.name, (refusal) => again(because(c, read.filled, refusal, city.name)));
    const { database, author, view } = c.var;
    const edited = { ...bottleneck, version: read.version };
    const written = await editBottleneck(database, author, edited, decided, read.idempotencyKey);
    if (!('subjectId' in written)) return overtaken();
    const isPublished = bottleneck.status === 'draft' && decided.bottleneck.status === 'open';
    return done(
      c,
      at(addresses.bottleneck, bottleneck),
      isPublished ? view.t.bottlenecks.published : view.t.common.saved,
    );
  });
