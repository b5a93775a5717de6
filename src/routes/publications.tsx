import { Hono } from 'hono';
import * as z from 'zod/mini';
import { editBottleneck } from '../../db/queries/bottlenecks.ts';
import { addresses, at } from '../../views/addresses.ts';
import { BottleneckForm } from '../../views/bottlenecks/form.tsx';
import { decideEdit } from '../domain/bottleneck/log.ts';
import { gate } from '../domain/escalation/gate.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { done, refused } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { because, typedFrom } from './bottleneck-input.ts';
import { editable } from './bottleneck-offer.ts';
import { backToFile, turnDown } from './bottleneck-refusal.ts';

/** Publishing a draft as it stands, with one button. */
export const publications = new Hono<Env>().post(addresses.publication, can('draft.write'), async (c) => {
  const read = await form.readForm(c, z.object({}));
  const found = await editable(c, read.ok ? read.idempotencyKey : undefined);
  if (!found || !read.ok) return notFound(c);
  const { bottleneck, city, touched } = found;
  const { t } = c.var.view;
  const toFile = (notice: string) => done(c, at(addresses.bottleneck, bottleneck), notice);
  if (found.isRepeated) return toFile(t.bottlenecks.published);
  const refusal = gate('publication', found.situation);
  if (refusal) return turnDown(c, refusal, city.name, () => backToFile(c, bottleneck.id, refusal, city.name));
  const seen = { ...bottleneck, version: read.version || bottleneck.version };
  const experimentIds = touched.map(({ id }) => id);
  const told = { fields: bottleneck, experimentIds, publish: true };
  const decided = decideEdit({ ...told, ...found.deciding, bottleneck });
  const filled = { values: typedFrom(found), errors: {} };
  if (!decided.ok)
    return turnDown(c, decided, city.name, () =>
      refused(c, <BottleneckForm {...found} filled={because(c, filled, decided, city.name)} />),
    );
  const { database, author } = c.var;
  const written = await editBottleneck(database, author, seen, decided, read.idempotencyKey);
  return toFile('subjectId' in written ? t.bottlenecks.published : t.escalations.overtaken.title);
});
