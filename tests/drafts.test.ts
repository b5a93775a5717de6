import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { addresses, at, withQuery } from '../views/addresses.ts';
import { idOf, logging, pathsOf } from './support/bottleneck.ts';
import { demo } from './support/demo.ts';
import { readable, versionOn } from './support/experiment.ts';
import { pagesOf } from './support/pages.ts';
import type { Visitor } from './support/visitor.ts';

const others: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Tilburg'],
  ['ministry_delegate', 'JenV'],
  ['steering_member'],
  ['reader'],
];

const secret = 'zeewierkelder';

/** A complete draft of Breda that says a word that stands nowhere else, and was changed once. */
async function secretDraft() {
  const site = await demo();
  const breda = await site.as('city_lead', 'Breda');
  const words = { title: `Een ${secret}`, story: secret, question: `${secret}?`, ask: 'contact' };
  const id = idOf(await logging(breda, { ...words, as: 'draft' }));
  const paths = pathsOf(id);
  await breda.submit(paths.edit, paths.file, { title: `Nog een ${secret}`, as: 'draft' });
  return { ...site, breda, id, paths };
}

/** Every page that there is, with everything that can be asked about this one. */
async function everywhere({ app, client, id }: Awaited<ReturnType<typeof secretDraft>>) {
  const { rows } = await client.execute({
    sql: `select id from audit where subject_table = 'bottlenecks' and subject_id = ?`,
    args: [id],
  });
  return [
    ...(await pagesOf(app, client)),
    ...Object.values(pathsOf(id)),
    withQuery(addresses.search, { q: secret }),
    withQuery(addresses.search, { q: `K-${id}` }),
    withQuery(addresses.bottlenecks, { q: secret }),
    withQuery(addresses.bottlenecks, { status: 'draft' }),
    withQuery(addresses.similarBottlenecks, { q: `${secret} ${secret}s` }),
    withQuery(addresses.audit, { soort: 'bottlenecks' }),
    withQuery(addresses.audit, { soort: 'bottleneck_experiments' }),
    ...rows.map((row) => at(addresses.auditEntry, { id: Number(row.id) })),
  ];
}

const pagesThatSay = async (visitor: Visitor, pages: string[]) => {
  const found: string[] = [];
  for (const page of pages) {
    const { text, page: shown } = await visitor.get(page);
    // What was typed into a search field stands in it, and in the addresses that lead on.
    for (const field of shown.querySelectorAll('input, a, form, title, mark, h1')) field.remove();
    if (text.includes(secret) && shown.textContent.includes(secret)) found.push(page);
  }
  return found;
};

describe('a draft of another city', () => {
  test.each(others)('is seen by a %s on no page at all', async (role, party) => {
    const site = await secretDraft();
    const other = await site.as(role, party);
    expect(await pagesThatSay(other, await everywhere(site))).toEqual([]);
    for (const path of Object.values(site.paths)) {
      const { status } = await other.get(path);
      expect([403, 404], path).toContain(status);
    }
  });

  test('is seen by its own city where it works', async () => {
    const site = await secretDraft();
    const { page } = await site.breda.get(site.paths.file);
    expect(page.textContent).toContain(secret);
  });
});

describe('what a published bottleneck said while it was a draft', () => {
  async function published() {
    const site = await secretDraft();
    const { page } = await site.breda.get(site.paths.edit);
    const experimentIds = page.querySelector('#experimentIds input')?.getAttribute('value') ?? '';
    const words = { title: 'Wie belt wie', story: 'Niemand', question: 'Wie?', ask: 'contact' };
    const sent = { ...words, experimentIds, category: 'chain_partner', as: 'open', version: versionOn(page) };
    expect((await site.breda.post(site.paths.file, sent)).status).toBe(303);
    return site;
  }

  test.each(others)('stays unseen by a %s, in its own history too', async (role, party) => {
    const site = await published();
    const other = await site.as(role, party);
    expect((await other.get(site.paths.file)).text).toContain('Wie belt wie');
    expect(await pagesThatSay(other, await everywhere(site))).toEqual([]);
  });

  test('is kept for its own city', async () => {
    const { breda, paths } = await published();
    expect(readable((await breda.get(paths.file)).page, '.history')).toContain(secret);
  });
});

describe('publishing with one button', () => {
  test('sent twice is once, and says the same both times', async () => {
    const { breda, paths, client } = await secretDraft();
    const { page } = await breda.get(paths.file);
    const sent = { formKey: 'once', version: versionOn(page) };
    const first = await breda.follow(await breda.post(paths.publication, sent));
    const again = await breda.follow(await breda.post(paths.publication, sent));
    const notice = (answer: typeof first) => readable(answer.page, '[role=status]');
    expect(notice(first)).not.toBe('');
    expect(notice(again)).toBe(notice(first));
    const { rows } = await client.execute(
      `select count(*) as n from audit where action = 'bottleneck.published'`,
    );
    expect(rows[0]?.n).toBe(1);
  });

  test('publishes only what was looked at: changed meanwhile, it stays a draft', async () => {
    const { as, breda, paths } = await secretDraft();
    const { page } = await breda.get(paths.file);
    await breda.submit(paths.edit, paths.file, { title: 'Toch anders', as: 'draft' });
    const late = await breda.post(paths.publication, { version: versionOn(page) });
    expect(readable((await breda.follow(late)).page, 'main')).toContain('Toch anders');
    expect((await (await as('reader')).get(paths.file)).status).toBe(404);
  });
});
