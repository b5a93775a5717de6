import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { addresses, at, withQuery } from '../views/addresses.ts';
import { nl } from '../views/text/nl.ts';
import { composed } from './support/agenda.ts';
import { pagesOf } from './support/pages.ts';
import type { Visitor } from './support/visitor.ts';

const secret = 'zeewierkelder';

const others: [Role, string?][] = [
  ['city_lead', 'Breda'],
  ['ministry_delegate', 'JenV'],
  ['steering_member'],
  ['reader'],
];

/** An agenda in preparation on which the national lead put an item by hand; the newest act is that. */
async function prepared() {
  const site = await composed();
  const item = { title: `Over de ${secret}`, minutes: '5', presenter: 'BZK', section: 'progress' };
  await site.lead.submit(site.paths.newItem, site.paths.newItem, item);
  const { rows } = await site.client.execute('select id from audit order by id desc limit 3');
  const entries = rows.map(({ id }) => at(addresses.auditEntry, { id: Number(id) }));
  return { ...site, entries, entry: entries[0] ?? '' };
}

const everywhere = async ({ app, client, paths, entries }: Awaited<ReturnType<typeof prepared>>) => [
  ...(await pagesOf(app, client)),
  ...Object.values(paths).filter((path) => typeof path === 'string'),
  ...entries,
  withQuery(addresses.search, { q: secret }),
  withQuery(addresses.audit, { soort: 'agenda_items' }),
];

async function pagesThatSay(visitor: Visitor, pages: string[]) {
  const found: string[] = [];
  for (const path of pages) {
    const { page } = await visitor.get(path);
    // What was typed into a search field stands in it, and in words about it.
    for (const field of page.querySelectorAll('input, title, mark, h1')) field.remove();
    if (page.textContent.includes(secret)) found.push(path);
  }
  return found;
}

describe('an agenda that is being prepared', () => {
  test.each(others)('is seen by a %s %s on no page at all, the audit trail included', async (role, party) => {
    const site = await prepared();
    expect(await pagesThatSay(await site.as(role, party), await everywhere(site))).toEqual([]);
  });

  test('is seen by who prepares it, in the audit trail as well', async () => {
    const { lead, entry, paths } = await prepared();
    expect(await pagesThatSay(lead, [entry, paths.agenda])).toEqual([entry, paths.agenda]);
  });

  test('is told in the audit trail as an act, of which others hear who does see the rest', async () => {
    const { as, entry } = await prepared();
    const { status, text } = await (await as('reader')).get(entry);
    expect(status).toBe(200);
    expect(text).toContain(nl.audit.inPreparation);
    expect(text).not.toContain(nl.audit.nothingChanged);
  });

  test('is history once the meeting was held: then everybody who reads the audit trail can follow it', async () => {
    const { as, client, entry } = await prepared();
    await client.execute(`update meetings set status = 'held' where status = 'planned'`);
    expect(await pagesThatSay(await as('reader'), [entry])).toEqual([entry]);
  });

  test('is told to whoever reads the audit trail when it is changed outside the application', async () => {
    const { as, client } = await prepared();
    await client.execute(
      `update agenda_items set minutes = 90 where meeting_id = (select max(meeting_id) from agenda_items)`,
    );
    const { rows } = await client.execute('select max(id) as id from changes where audit_id is null');
    const outside = at(addresses.outsideWrite, { id: Number(rows[0]?.id) });
    const { status, text } = await (await as('reader')).get(outside);
    expect([status, text.includes(nl.audit.outsideLead)]).toEqual([200, true]);
  });
});
