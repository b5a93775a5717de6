import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { lineFile, lineStory } from '../../db/queries/funding/line.ts';
import { takeStep } from '../../db/queries/funding/line-changes.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import { FundingLineFile } from '../../views/funding/file.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { decideFundingStep, nextRungs } from '../domain/funding/step.ts';
import { type FundingRung, fundingRungs, isLost } from '../domain/funding.ts';
import { type Scope, scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

const step = z.object({ rung: z.enum(fundingRungs), onDate: form.day, note: form.optionalText(1000) });

export const fundingSteps = new Hono<Env>()
  .get(addresses.fundingLine, can('overview.read'), async (c) => {
    const found = await fileOf(c, { kind: 'all' });
    return found ? page(c, <FundingLineFile {...found} filled={nextStep(c, found.line)} />) : notFound(c);
  })

  .post(addresses.fundingSteps, can('funding.write'), async (c) => {
    const read = await form.readForm(c, step);
    const scope = scopeOf(signedIn(c.var.actor), 'funding.write');
    const found = await fileOf(c, scope, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const again = (filled: Filled) => refused(c, <FundingLineFile {...found} filled={filled} />);
    if (!read.ok) return again(read.filled);
    const { t } = c.var.view;
    const { id, version, rung } = found.line;
    const taken = () => done(c, at(addresses.fundingLine, { id }), t.funding.stepTaken);
    if (found.earlier.length) return taken();
    const theirs = { rung: t.words.fundingRung[rung] };
    const overtaken = <FundingLineFile {...found} filled={read.filled} theirs={theirs} />;
    if (read.version !== version) return stale(c, overtaken);
    const before = found.steps.map((one) => one.step);
    const decided = decideFundingStep(found.line, before, read.data, c.var.today);
    if (!decided.ok) return again(because(c, read.filled, decided));
    const asked = withPersonal(read.filled, ['note'], t);
    if (asked) return again(asked);
    const next = { ...decided.step, note: read.data.note, version };
    const written = await takeStep(c.var.database, c.var.author, next, read.idempotencyKey);
    return written.outcome === 'stale' ? stale(c, overtaken) : taken();
  });

/** One line with its ladder and history, within a scope; with what this form led to before. */
async function fileOf(c: Context<Env>, scope: Scope, key?: string) {
  const { database, view } = c.var;
  const id = idOf(c);
  const { found, ...story } = await read(database, {
    found: lineFile(database, id, scope, scopeOf(signedIn(c.var.actor), 'funding.write')),
    ...lineStory(database, id),
    earlier: earlierAct(database, key),
  });
  const [only] = found;
  return only && { view, ...only, ...story };
}

/** The next rung and today stand ready; that money is rejected or lapses is always chosen. */
function nextStep(c: Context<Env>, line: { rung: FundingRung }): Filled {
  const rung = nextRungs(line).find((one) => !isLost({ rung: one }));
  return { values: { rung, onDate: c.var.today }, errors: {} };
}

/** The refusal at the field it is about. */
function because(c: Context<Env>, filled: Filled, { refusal }: { refusal: Refusal }): Filled {
  c.set('refusal', refusal);
  const field = refusal === 'line_has_ended' || refusal === 'rung_not_higher' ? 'rung' : 'onDate';
  return form.withError(filled, field, c.var.view.t.funding.refusals[refusal]);
}
type Refusal = Extract<ReturnType<typeof decideFundingStep>, { ok: false }>['refusal'];
