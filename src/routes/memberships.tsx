import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/memberships.ts';
import { partyFile } from '../../db/queries/parties.ts';
import { earlierAct } from '../../db/write.ts';
import { addresses, at } from '../../views/addresses.ts';
import { PartyFile } from '../../views/parties/file.tsx';
import { MembershipForm } from '../../views/parties/membership.tsx';
import type { Filled } from '../../views/parts/form.tsx';
import { decideMembership } from '../domain/membership/record.ts';
import type { Span } from '../domain/span.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { withPersonal } from '../http/personal.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const membership = z.object({
  fromOn: form.day,
  untilOn: form.optionalDay,
  note: form.optionalText(500),
});

export const memberships = new Hono<Env>()
  .post(addresses.memberships, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const read = await form.readForm(c, membership);
    const found = await partyOf(c, read.ok ? read.idempotencyKey : undefined);
    if (!found) return notFound(c);
    const { party, earlier, ...rest } = found;
    const back = at(addresses.party, { id: party.id });
    const again = (filled: Filled) =>
      refused(c, <PartyFile view={view} party={party} {...rest} mayWrite filled={filled} />);
    if (!read.ok) return again(read.filled);
    if (earlier.length) return done(c, back, view.t.parties.joined(party.name));
    const asked = wrong(c, read.filled, read.data, rest.memberships);
    if (asked) return again(asked);
    const joined = { ...read.data, partyId: party.id };
    const written = await store.joinDeal(database, author, joined, read.idempotencyKey);
    if (!('subjectId' in written)) return again(read.filled);
    return done(c, back, view.t.parties.joined(party.name));
  })

  .get(addresses.membership, can('register.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const filled = { values: asTyped(membership, found.membership), errors: {} };
    return page(c, <MembershipForm {...found} filled={filled} />);
  })

  .post(addresses.membership, can('register.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, membership);
    if (!read.ok) return refused(c, <MembershipForm {...found} filled={read.filled} />);
    const asked = wrong(c, read.filled, read.data, found.others);
    if (asked) return refused(c, <MembershipForm {...found} filled={asked} />);
    const { party, membership: present } = found;
    const leaves = present.untilOn === null && read.data.untilOn !== null;
    const edited = { ...read.data, id: present.id, partyId: party.id, version: read.version };
    const { database, author, view } = c.var;
    const written = await store.editMembership(database, author, edited, leaves, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(membership, present);
      return stale(c, <MembershipForm {...found} filled={read.filled} theirs={theirs} />);
    }
    const notice = leaves ? view.t.parties.left(party.name) : view.t.common.saved;
    return done(c, at(addresses.party, { id: party.id }), notice);
  });

/** The form with what is to be mended; overlap is about the first day, an end before the beginning about the last. */
function wrong(
  c: Context<Env>,
  filled: Filled,
  data: z.infer<typeof membership>,
  others: Span[],
): Filled | null {
  const { t } = c.var.view;
  const decided = decideMembership(data, others);
  if (decided.ok) return withPersonal(filled, ['note'], t);
  c.set('refusal', decided.refusal);
  const field = decided.refusal === 'overlaps' ? 'fromOn' : 'untilOn';
  return form.withError(filled, field, t.parties.refusals[decided.refusal]);
}

/** The party in the address, and whether this very form was sent before. */
async function partyOf(c: Context<Env>, idempotencyKey: string | undefined) {
  const { database } = c.var;
  const { found, ...rest } = await read(database, {
    ...partyFile(database, idOf(c)),
    earlier: earlierAct(database, idempotencyKey),
  });
  const [party] = found;
  return party && { party, ...rest };
}

async function editable(c: Context<Env>) {
  const { found, memberships } = await read(c.var.database, partyFile(c.var.database, idOf(c)));
  const [party] = found;
  const chosen = idOf(c, 'membership');
  const membership = memberships.find(({ id }) => id === chosen);
  if (!party || !membership) return null;
  return { view: c.var.view, party, membership, others: memberships.filter(({ id }) => id !== chosen) };
}
