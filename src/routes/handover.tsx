import { Hono } from 'hono';
import { addresses } from '../../views/addresses.ts';
import { HandoverPage } from '../../views/handover/page.tsx';
import type { Env } from '../http/context.ts';
import { notFound } from '../http/failure.tsx';
import { idOf } from '../http/paging.ts';
import { page } from '../http/respond.ts';
import { can } from '../http/right.ts';
import { sheetOfLead, sheetOfParty } from './handover-open.ts';

/** What is open and where it lies, on one sheet: of one party, or of the national project lead. */
export const handover = new Hono<Env>()
  .get(addresses.leadHandover, can('register.read'), async (c) =>
    page(c, <HandoverPage view={c.var.view} sheet={await sheetOfLead(c)} />),
  )

  .get(addresses.partyHandover, can('register.read'), async (c) => {
    const sheet = await sheetOfParty(c, idOf(c));
    return sheet ? page(c, <HandoverPage view={c.var.view} sheet={sheet} />) : notFound(c);
  });
