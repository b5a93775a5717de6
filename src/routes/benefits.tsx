import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/benefits.ts';
import { experimentAt } from '../../db/queries/experiments.ts';
import { addresses, at } from '../../views/addresses.ts';
import { BenefitsForm } from '../../views/experiments/benefits-form.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { type PolicyDomain, policyDomains } from '../domain/funding.ts';
import { scopeOf } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';

/** Per domain a tick, a line, and the version of the row that was looked at. */
const benefits = z.object(
  Object.fromEntries(
    policyDomains.flatMap((domain): [string, z.ZodMiniType<string | undefined>][] => [
      [domain, z.optional(z.literal('yes'))],
      [`${domain}Note`, form.optionalText(300)],
      [`${domain}Version`, z._default(z.string().check(z.regex(/^\d{1,9}$/)), '0')],
    ]),
  ),
);

const notes = policyDomains.map((domain) => `${domain}Note`);

/** Where the benefits of an experiment land, all domains in one form. */
export const benefitsOfExperiment = new Hono<Env>()
  .get(addresses.benefits, can('experiment.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(c, <BenefitsForm {...found} filled={{ values: ticked(found.benefits), errors: {} }} />);
  })

  .post(addresses.benefits, can('experiment.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, benefits);
    if (!read.ok) return refused(c, <BenefitsForm {...found} filled={read.filled} />);
    const untick = policyDomains.filter((domain) => read.data[`${domain}Note`] && !read.data[domain]);
    if (untick.length)
      return refused(c, <BenefitsForm {...found} filled={tickFirst(c, read.filled, untick)} />);
    const asked = withPersonal(read.filled, notes, c.var.view.t);
    if (asked) return refused(c, <BenefitsForm {...found} filled={asked} />);
    const { id } = found.experiment;
    const changes = policyDomains.flatMap((domain) => changeOf(domain, read.data, found.benefits));
    const saved = () => done(c, at(addresses.experiment, { id }), c.var.view.t.experiments.benefits.saved);
    if (!changes.length) return saved();
    const written = await store.recordBenefits(
      c.var.database,
      c.var.author,
      id,
      changes,
      read.idempotencyKey,
    );
    if ('subjectId' in written) return saved();
    return stale(
      c,
      <BenefitsForm {...found} filled={read.filled} theirs={inWords(c, ticked(found.benefits))} />,
    );
  });

type Row = { id: number; domain: PolicyDomain; note: string; version: number };
type Ticked = Record<string, string | undefined>;

const tickFirst = (c: Context<Env>, filled: Filled, domains: PolicyDomain[]) =>
  domains.reduce(
    (so, domain) => form.withError(so, `${domain}Note`, c.var.view.t.experiments.benefits.tickFirst),
    filled,
  );

/** What becomes of one domain, held against what was looked at; nothing when it stays as it was. */
function changeOf(domain: PolicyDomain, data: Ticked, rows: Row[]): store.BenefitChange[] {
  const seen = Number(data[`${domain}Version`]);
  const note = data[domain] ? (data[`${domain}Note`] ?? '') : null;
  const row = rows.find((one) => one.domain === domain);
  if (!seen && note === null) return [];
  if (seen && row?.version === seen && row.note === note) return [];
  return [{ domain, note, known: seen ? { id: row?.id ?? 0, version: seen } : null }];
}

async function editable(c: Context<Env>) {
  const { database, view } = c.var;
  const scope = scopeOf(signedIn(c.var.actor), 'experiment.write');
  const found = await read(database, {
    found: experimentAt(database, idOf(c), scope).found,
    benefits: store.benefitsOf(database, idOf(c)),
  });
  const [experiment] = found.found;
  const versions = Object.fromEntries(
    policyDomains.map((domain) => [
      domain,
      found.benefits.find((row) => row.domain === domain)?.version ?? 0,
    ]),
  ) as Record<PolicyDomain, number>;
  return experiment && { view, experiment, benefits: found.benefits, versions };
}

/** The rows as somebody would have filled in the form. */
const ticked = (rows: Row[]): Record<string, string> =>
  Object.fromEntries(
    policyDomains.flatMap((domain) => {
      const row = rows.find((one) => one.domain === domain);
      return [
        [domain, row ? 'yes' : ''],
        [`${domain}Note`, row?.note ?? ''],
      ];
    }),
  );

const inWords = (c: Context<Env>, values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === 'yes' ? c.var.view.t.common.yes : value]),
  );
