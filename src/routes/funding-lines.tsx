import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import { partyChoices } from '../../db/queries/choices.ts';
import { lineFile } from '../../db/queries/funding/line.ts';
import { addLine, editLine, type LineInput } from '../../db/queries/funding/line-changes.ts';
import { fundedExperiment } from '../../db/queries/funding/needs.ts';
import { addresses, at } from '../../views/addresses.ts';
import { number } from '../../views/format.ts';
import { FundingLineForm } from '../../views/funding/line-form.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { decideLine, decideNeed, yearsNear } from '../domain/funding/line.ts';
import { durations, fundingRungs, instruments, moneyKinds, policyDomains } from '../domain/funding.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { euros } from '../http/euros.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';
import { wrongWith } from './funding-line-wrong.ts';

const line = z.object({
  contributorId: form.recordId,
  year: form.whole(1900, 2999),
  amount: euros,
  domain: z.enum(policyDomains),
  instrument: z.enum(instruments),
  moneyKind: z.enum(moneyKinds),
  duration: z.enum(durations),
  expectedOn: form.optionalDay,
  note: form.optionalText(1000),
});

const newLine = z.extend(line, { rung: z.enum(fundingRungs), onDate: form.day });

export const fundingLines = new Hono<Env>()
  .get(addresses.newFundingLine, can('funding.write'), async (c) => {
    const found = await underExperiment(c);
    if (!found) return notFound(c);
    const values = { rung: 'asked', onDate: c.var.today, moneyKind: 'process', duration: 'one_off' };
    return page(c, <FundingLineForm {...found} filled={{ values, errors: {} }} />);
  })

  .post(addresses.fundingLines, can('funding.write'), async (c) => {
    const found = await underExperiment(c);
    if (!found) return notFound(c);
    const again = (filled: Filled) => refused(c, <FundingLineForm {...found} filled={filled} />);
    const read = await form.readForm(c, newLine);
    if (!read.ok) return again(read.filled);
    const { rung, onDate, ...input } = read.data;
    const decided = decideLine(found.experiment, { ...input, rung }, onDate, c.var.today);
    const wrong = wrongWith(c, found, read, decided);
    if (wrong) return again(wrong);
    const added = { ...input, experimentId: found.experiment.id, step: { rung, onDate } };
    const written = await addLine(c.var.database, c.var.author, added, read.idempotencyKey);
    if (!('subjectId' in written)) return again(read.filled);
    return done(c, at(addresses.fundingLine, { id: written.subjectId }), c.var.view.t.funding.added);
  })

  .get(addresses.editFundingLine, can('funding.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(
      c,
      <FundingLineForm {...found} filled={{ values: lineAsTyped(c, found.line), errors: {} }} />,
    );
  })

  .post(addresses.fundingLine, can('funding.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, line);
    const wrong = read.ok ? wrongWith(c, found, read, decideNeed(found.experiment, read.data)) : read.filled;
    if (!read.ok || wrong) return refused(c, <FundingLineForm {...found} filled={wrong ?? read.filled} />);
    const { id } = found.line;
    const edited = { ...read.data, id, version: read.version };
    const written = await editLine(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      return stale(
        c,
        <FundingLineForm {...found} filled={read.filled} theirs={lineAsTyped(c, found.line)} />,
      );
    }
    return done(c, at(addresses.fundingLine, { id }), c.var.view.t.common.saved);
  });

/** The experiment in the address, within the actor's scope, with what a line of it can be made of. */
async function underExperiment(c: Context<Env>) {
  const { database, view } = c.var;
  const found = await read(database, {
    experiment: fundedExperiment(database, idOf(c), scopeOf(signedIn(c.var.actor), 'funding.write')),
    contributors: partyChoices(database),
  });
  const [experiment] = found.experiment;
  return experiment && { view, experiment, contributors: found.contributors, years: yearsNear(experiment) };
}

/** The line as one may edit it: within the actor's scope, or not found. */
async function editable(c: Context<Env>) {
  const { database, view } = c.var;
  const scope = scopeOf(signedIn(c.var.actor), 'funding.write');
  const { found, contributors } = await read(database, {
    found: lineFile(database, idOf(c), scope, scope),
    contributors: partyChoices(database),
  });
  const [only] = found;
  return only && { ...only, view, contributors, years: yearsNear(only.experiment) };
}

/** The line as somebody would have typed it. */
const lineAsTyped = (c: Context<Env>, { amount, ...row }: LineInput) => ({
  ...asTyped(line, row),
  amount: number(amount, c.var.view),
});
