import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { addresses, at, withQuery } from '../views/addresses.ts';
import { bottleneckOn } from './support/bottleneck.ts';
import { pagesOf } from './support/pages.ts';
import type { Visitor } from './support/visitor.ts';

const secret = 'zeewierkelder';

/** A note of JenV for the core group only, at a bottleneck that everybody may read; its act is the newest. */
async function secretNote() {
  const site = await bottleneckOn('ministry');
  const jenv = await site.as('ministry_delegate', 'JenV');
  const reader = await site.as('reader');
  const seen = await countsTo(reader);
  await jenv.submit(site.paths.notes, site.paths.notes, {
    text: `Over de ${secret}.`,
    isForCoreGroup: 'yes',
  });
  const { rows } = await site.client.execute('select max(id) as id, max(request_id) as _ from audit');
  return { ...site, reader, seen, entry: at(addresses.auditEntry, { id: Number(rows[0]?.id) }) };
}

/** How many acts the audit trail says there are: of all, and of notes. */
async function countsTo(visitor: Visitor) {
  const pages = [addresses.audit, withQuery(addresses.audit, { soort: 'notes' })];
  const counts: string[] = [];
  for (const page of pages)
    counts.push((await visitor.get(page)).page.querySelector('#results')?.textContent.split(' ')[0] ?? '');
  return counts;
}

const everywhere = async ({ app, client, paths, id, entry }: Awaited<ReturnType<typeof secretNote>>) => [
  ...(await pagesOf(app, client)),
  ...Object.values(paths),
  entry,
  withQuery(addresses.search, { q: secret }),
  withQuery(addresses.search, { q: `K-${id}` }),
  withQuery(addresses.bottlenecks, { q: secret }),
  withQuery(addresses.similarBottlenecks, { q: `${secret} ${secret}s` }),
  withQuery(addresses.audit, { soort: 'notes' }),
  withQuery(addresses.audit, { q: 'notitie' }),
  withQuery(addresses.audit, { namens: 'JenV' }),
];

async function pagesThatSay(visitor: Visitor, pages: string[]) {
  const found: string[] = [];
  for (const page of pages) {
    const { page: shown } = await visitor.get(page);
    // What was typed into a search field stands in it, and in the addresses that lead on.
    for (const field of shown.querySelectorAll('input, a, form, title, mark, h1')) field.remove();
    if (shown.textContent.includes(secret)) found.push(page);
  }
  return found;
}

const others: Role[] = ['steering_member', 'reader'];
const coreGroup: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Almere'],
  ['ministry_delegate', 'VWS'],
];

describe('a note for the core group only', () => {
  test.each(coreGroup)('is seen by a %s %s, and marked so in words', async (role, party) => {
    const { as, paths, entry } = await secretNote();
    const member = await as(role, party);
    const newest = (await member.get(paths.file)).page.querySelector('.story li')?.textContent;
    expect(newest).toContain(secret);
    expect(newest).toContain('Notitie, alleen voor de kerngroep');
    expect(newest).toContain('JenV');
    expect((await member.get(entry)).text).toContain(secret);
  });

  test.each(others)('is seen by a %s on no page at all', async (role) => {
    const site = await secretNote();
    expect(await pagesThatSay(await site.as(role), await everywhere(site))).toEqual([]);
  });

  test('is not in the audit trail of a reader: not what it says, not that it is there, not in its counts', async () => {
    const { reader, entry, seen, paths } = await secretNote();
    expect((await reader.get(entry)).status).toBe(404);
    expect((await reader.get(addresses.audit)).text).not.toContain(`href="${entry}"`);
    expect(await countsTo(reader)).toEqual(seen);
    expect((await reader.get(paths.file)).text).not.toContain('alleen voor de kerngroep');
  });

  test('is not told when it is changed or taken away outside the application', async () => {
    const { as, client } = await secretNote();
    const reader = await as('reader');
    const outside = withQuery(addresses.audit, { wie: 'outside' });
    await client.execute(`update notes set text = text || '!' where is_for_core_group`);
    await client.execute('delete from notes where is_for_core_group');
    expect((await reader.get(outside)).page.querySelectorAll('tbody tr')).toEqual([]);
    const { rows } = await client.execute('select id from changes where audit_id is null');
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows)
      expect((await reader.get(at(addresses.outsideWrite, { id: Number(id) }))).status).toBe(404);
    expect((await reader.get(withQuery(addresses.audit, { soort: 'notes' }))).text).not.toContain(secret);
  });

  test('is not shown from memory to who looks after somebody of the core group, in the same browser either', async () => {
    const { as, paths } = await secretNote();
    const browser = await as('national_lead');
    for (const _ of [1, 2]) expect((await browser.get(paths.file)).text).toContain(secret);
    const tag = (await browser.get(paths.file)).headers.get('etag') ?? '';
    await browser.signIn('reader');
    const answer = await browser.get(paths.file, { 'If-None-Match': tag });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(secret);
    await browser.signIn('steering_member');
    for (const _ of [1, 2]) expect((await browser.get(paths.file)).text).not.toContain(secret);
  });
});
