import { Hono } from 'hono';
import { addresses } from '../../views/addresses.ts';
import { RightsPage } from '../../views/rights/page.tsx';
import type { Env } from '../http/context.ts';
import { page } from '../http/respond.ts';
import { can } from '../http/right.ts';

/** Who may do what, for everybody who takes part. */
export const rights = new Hono<Env>().get(addresses.rights, can('rights.read'), (c) =>
  page(c, <RightsPage view={c.var.view} />),
);
