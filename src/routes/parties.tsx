import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { read } from '../../db/database.ts';
import * as store from '../../db/queries/parties.ts';
import { addresses, at } from '../../views/addresses.ts';
import { PartyFile } from '../../views/parties/file.tsx';
import { PartyForm } from '../../views/parties/form.tsx';
import { PartyList } from '../../views/parties/list.tsx';
import { empty, type Filled } from '../../views/parts/form.tsx';
import { partyKinds } from '../domain/party.ts';
import { can as may } from '../domain/permission.ts';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import * as form from '../http/form.ts';
import { idOf } from '../http/paging.ts';
import { done, page, refused, stale } from '../http/respond.ts';
import { can, signedIn } from '../http/right.ts';
import { asTyped } from '../http/typed.ts';

const named = z.object({ name: form.line(60), fullName: form.line(200) });
const registered = z.extend(named, { kind: z.enum(partyKinds), fromOn: form.optionalDay });

export const parties = new Hono<Env>()
  .get(addresses.parties, can('register.read'), async (c) => {
    const found = await read(c.var.database, store.partyList(c.var.database));
    return page(c, <PartyList view={c.var.view} {...found} mayWrite={mayWrite(c)} />);
  })

  .get(addresses.newParty, can('register.write'), (c) =>
    page(c, <PartyForm view={c.var.view} filled={empty} />),
  )

  .post(addresses.parties, can('register.write'), async (c) => {
    const { database, author, view } = c.var;
    const read = await form.readForm(c, registered);
    if (!read.ok) return refused(c, <PartyForm view={view} filled={read.filled} />);
    const written = await store.registerParty(database, author, read.data, read.idempotencyKey);
    if (!('subjectId' in written))
      return refused(c, <PartyForm view={view} filled={taken(c, read.filled)} />);
    const notice = view.t.parties.registered(read.data.name);
    return done(c, c.var.view.back ?? at(addresses.party, { id: written.subjectId }), notice);
  })

  .get(addresses.party, can('register.read'), async (c) => {
    const { found, ...rest } = await read(c.var.database, store.partyFile(c.var.database, idOf(c)));
    const [party] = found;
    if (!party) return notFound(c);
    const props = { view: c.var.view, party, ...rest, mayWrite: mayWrite(c), filled: empty };
    return page(c, <PartyFile {...props} />);
  })

  .get(addresses.editParty, can('register.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    return page(c, <PartyForm {...found} filled={{ values: asTyped(named, found.party), errors: {} }} />);
  })

  .post(addresses.party, can('register.write'), async (c) => {
    const found = await editable(c);
    if (!found) return notFound(c);
    const read = await form.readForm(c, named);
    if (!read.ok) return refused(c, <PartyForm {...found} filled={read.filled} />);
    const { id } = found.party;
    const edited = { ...read.data, id, version: read.version };
    const written = await store.editParty(c.var.database, c.var.author, edited, read.idempotencyKey);
    if (written.outcome === 'stale') {
      const theirs = asTyped(named, found.party);
      return stale(c, <PartyForm {...found} filled={read.filled} theirs={theirs} />);
    }
    if (written.outcome === 'taken') {
      return refused(c, <PartyForm {...found} filled={taken(c, read.filled)} />);
    }
    return done(c, c.var.view.back ?? at(addresses.party, { id }), c.var.view.t.common.saved);
  });

const mayWrite = (c: Context<Env>) => may(signedIn(c.var.actor).role, 'register.write');

const taken = (c: Context<Env>, filled: Filled) => form.withError(filled, 'name', c.var.view.t.fields.taken);

async function editable(c: Context<Env>) {
  const { found } = await read(c.var.database, {
    found: store.partyFile(c.var.database, idOf(c)).found,
  });
  const [party] = found;
  return party && { view: c.var.view, party };
}
