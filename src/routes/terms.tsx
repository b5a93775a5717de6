import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/terms.ts';
import { addresses } from '../../views/addresses.ts';
import type { Filled } from '../../views/parts/form.tsx';
import { TermsPage } from '../../views/terms/form.tsx';
import { nameOf, termNames, valuesOf } from '../../views/terms/names.ts';
import { type Rung, rungs, type Terms, type Urgency, urgencies } from '../domain/escalation.ts';
import { can as may } from '../domain/permission.ts';
import { decideTerms } from '../domain/programme/terms.ts';
import type { Env } from '../http/context.ts';
import * as form from '../http/form.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

type Line = { rung: Rung; urgency: Urgency };

/** Nothing is put to the city itself: its rung has no terms. */
const lines: Line[] = rungs
  .filter((rung) => rung !== 'city')
  .flatMap((rung) => urgencies.map((urgency) => ({ rung, urgency })));

const shape = z.object(
  Object.fromEntries(
    lines.flatMap((line) => [
      ...termNames.map((term) => [nameOf(line, term), form.whole(1, 400)]),
      [nameOf(line, 'version'), form.whole()],
    ]),
  ) as Record<string, ReturnType<typeof form.whole>>,
);

export const terms = new Hono<Env>()
  .get(addresses.terms, can('register.read'), async (c) => {
    const agreed = await agreedOf(c);
    return page(c, termsPage(c, agreed, { values: valuesOf(agreed), errors: {} }));
  })

  .post(addresses.terms, can('register.write'), async (c) => {
    const { view } = c.var;
    const agreed = await agreedOf(c);
    const read = await form.readForm(c, shape);
    if (!read.ok) return refused(c, termsPage(c, agreed, read.filled));
    const wanted = lines.map((line) => inputOf(line, read.data, agreed));
    const filled = withRefusals(c, read.filled, wanted);
    if (Object.keys(filled.errors).length) return refused(c, termsPage(c, agreed, filled));
    const changed = wanted.filter((line) => differs(line, agreed));
    if (!changed.length) return done(c, view.back ?? addresses.terms, view.t.terms.unchanged);
    const written = await store.setTerms(c.var.database, c.var.author, changed, read.idempotencyKey);
    if (!('subjectId' in written)) return stale(c, termsPage(c, agreed, filled, valuesOf(agreed)));
    return done(c, view.back ?? addresses.terms, view.t.common.saved);
  });

type Agreed = Awaited<ReturnType<typeof store.agreedTerms>>;

async function agreedOf(c: Context<Env>): Promise<Agreed> {
  const { agreed } = await read(c.var.database, { agreed: store.agreedTerms(c.var.database) });
  return agreed;
}

const rowOf = ({ rung, urgency }: Line, agreed: Agreed) =>
  agreed.find((row) => row.rung === rung && row.urgency === urgency);

/** What the form asks for one line, with the version that was being looked at. */
function inputOf(line: Line, data: Record<string, number>, agreed: Agreed): store.TermsInput {
  const [acknowledgeDays = 0, answerDays = 0, solveDays = 0] = termNames.map(
    (term) => data[nameOf(line, term)],
  );
  const version = data[nameOf(line, 'version')] ?? 0;
  return { ...line, id: rowOf(line, agreed)?.id ?? 0, version, acknowledgeDays, answerDays, solveDays };
}

const differs = (line: Line & Terms, agreed: Agreed): boolean =>
  termNames.some((term) => rowOf(line, agreed)?.[term] !== line[term]);

/** Each refusal at the field it is about. */
function withRefusals(c: Context<Env>, filled: Filled, wanted: (Line & Terms)[]): Filled {
  return wanted.reduce((soFar, line) => {
    const decided = decideTerms(line);
    if (decided.ok) return soFar;
    c.set('refusal', decided.refusal);
    const term = decided.refusal === 'solved_before_answer' ? 'solveDays' : 'answerDays';
    return form.withError(soFar, nameOf(line, term), c.var.view.t.terms.refusals[decided.refusal]);
  }, filled);
}

function termsPage(c: Context<Env>, agreed: Agreed, filled: Filled, theirs?: Record<string, string>) {
  const versioned = lines.map((line) => ({ ...line, version: rowOf(line, agreed)?.version ?? 0 }));
  const mayWrite = may(signedIn(c.var.actor).role, 'register.write');
  return (
    <TermsPage view={c.var.view} filled={filled} lines={versioned} mayWrite={mayWrite} theirs={theirs} />
  );
}
