import { Hono } from 'hono';
import { addresses } from '../../views/addresses.ts';
import type { Env, SecurityContact } from '../http/context.ts';
import { open } from '../http/right.ts';

/** So many days ahead, which is less than the year that RFC 9116 (2.5.5) gives at most. */
const daysAhead = 300;
const day = 24 * 60 * 60 * 1000;

/** Where to report a vulnerability, as RFC 9116 has it; for who keeps the site to say, and not there when they do not. */
export const securityTxt = new Hono<Env>().get(addresses.securityTxt, open(), (c) => {
  const { securityContact } = c.var.deps;
  c.header('Cache-Control', 'public, max-age=3600');
  if (!securityContact)
    return c.text('Nobody said where to report a vulnerability (SECURITY_CONTACT).\n', 404);
  return c.text(linesOf(securityContact, new Date()).join('\n'));
});

function linesOf({ contact, policy, site }: SecurityContact, now: Date): string[] {
  const expires = new Date(Math.floor(now.getTime() / day + daysAhead) * day).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    ...(site ? [`Canonical: ${new URL(addresses.securityTxt, site)}`] : []),
    ...(policy ? [`Policy: ${policy}`] : []),
    '',
  ];
}
