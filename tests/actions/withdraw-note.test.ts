import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/domain/role.ts';
import { addresses, at } from '../../views/addresses.ts';
import { bottleneckOn } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';
import { firstId } from '../support/first.ts';
import { historyOf } from '../support/history.ts';
import type { Visitor } from '../support/visitor.ts';

const text = 'Wij horen vrijdag meer van de zeewierkelder.';

/** A bottleneck of Breda that lies with JenV, with a note by the delegate of JenV. */
async function noted(forWhom: { isForCoreGroup?: 'yes' } = {}) {
  const site = await bottleneckOn('ministry');
  const jenv = await site.as('ministry_delegate', 'JenV');
  await jenv.submit(site.paths.notes, site.paths.notes, { text, ...forWhom });
  const note = await firstId(site.client, 'select max(id) as id from notes');
  const withdrawal = at(addresses.noteWithdrawal, { id: site.id, note });
  const withdraw = (who: Visitor) => who.submit(site.paths.file, withdrawal);
  return { ...site, jenv, note, withdrawal, withdraw };
}

const shows = async (visitor: Visitor, path: string) =>
  (await visitor.get(path)).text.includes('zeewierkelder');

const others: [Role, string?][] = [
  ['city_lead', 'Breda'],
  ['city_lead', 'Almere'],
  ['ministry_delegate', 'VWS'],
];

describe('a note at a bottleneck is withdrawn', () => {
  test('by whoever wrote it: it is gone from the timeline, for everybody', async () => {
    const { jenv, breda, as, paths, withdraw } = await noted();
    expect(await shows(breda, paths.file)).toBe(true);
    const answer = await withdraw(jenv);
    expect([answer.status, answer.location]).toEqual([303, paths.file]);
    expect((await jenv.follow(answer)).text).toContain('De notitie is ingetrokken.');
    for (const visitor of [jenv, breda, await as('steering_member')])
      expect(readable((await visitor.get(paths.file)).page, '.story')).not.toContain('zeewierkelder');
  });

  test('by the national lead, whoever wrote it', async () => {
    const { lead, jenv, paths, withdraw } = await noted();
    expect((await withdraw(lead)).status).toBe(303);
    expect(await shows(jenv, paths.file)).toBe(false);
  });

  test('also when the bottleneck is closed', async () => {
    const { jenv, breda, client, paths, withdraw } = await noted();
    const closing = { outcome: 'not_needed', note: 'Niet meer nodig.' };
    const { page } = await breda.get(paths.closure);
    const offered = page.querySelectorAll('[name=outcome]').map((one) => one.getAttribute('value') ?? '');
    await breda.submit(paths.closure, paths.closure, { ...closing, outcome: offered.at(-1) ?? '' });
    const { rows } = await client.execute(`select status from bottlenecks order by id desc limit 1`);
    expect(rows[0]?.status).toBe('closed');
    expect((await withdraw(jenv)).status).toBe(303);
  });

  test('once, when the button is pressed twice', async () => {
    const { jenv, paths, withdrawal, client } = await noted();
    const { page } = await jenv.get(paths.file);
    const form = page.querySelector(`form[action="${withdrawal}"]`);
    const formKey = form?.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    for (const _ of [1, 2]) {
      const { status, location } = await jenv.post(withdrawal, { formKey });
      expect([status, location]).toEqual([303, paths.file]);
    }
    const { rows } = await client.execute(`select id from audit where action = 'note.withdrawn'`);
    expect(rows).toHaveLength(1);
    expect((await jenv.post(withdrawal, {})).status).toBe(404);
  });
});

describe('a note at a bottleneck is not withdrawn', () => {
  test.each(others)('by a %s of %s who did not write it, and has no button for it', async (role, party) => {
    const { as, client, paths, withdrawal } = await noted();
    const other = await as(role, party);
    const before = await historyOf(client);
    expect((await other.get(paths.file)).page.querySelector(`form[action="${withdrawal}"]`)).toBeNull();
    expect((await other.post(withdrawal, {})).status).toBe(404);
    expect(await historyOf(client)).toEqual(before);
  });

  test('by way of another bottleneck', async () => {
    const { jenv, client, note } = await noted();
    const before = await historyOf(client);
    const elsewhere = at(addresses.noteWithdrawal, { id: 1, note });
    expect((await jenv.post(elsewhere, {})).status).toBe(404);
    expect(await historyOf(client)).toEqual(before);
  });
});

describe('a note that was withdrawn, in the audit trail', () => {
  const newestActs = async (visitor: Visitor) =>
    (await visitor.get(addresses.audit)).page
      .querySelectorAll('tbody tr')
      .filter((row) => row.textContent.includes('Notitie'))
      .slice(0, 2);

  test('is told to the core group with what it said, and where it stood', async () => {
    const { jenv, breda, id, withdraw } = await noted({ isForCoreGroup: 'yes' });
    await withdraw(jenv);
    const [withdrawn, written] = await newestActs(breda);
    expect(withdrawn?.textContent).toContain('Notitie ingetrokken');
    expect(written?.textContent).toContain('Notitie geschreven');
    for (const row of [withdrawn, written]) {
      expect(row?.textContent).toContain(`K-${id}`);
      const entry = row?.querySelector(`a[href^="${addresses.audit}/"]`)?.getAttribute('href') ?? '';
      expect(await shows(breda, entry)).toBe(true);
    }
  });

  test('is told to a reader as an act, and no longer in its own words', async () => {
    const { as, jenv, withdraw } = await noted();
    const reader = await as('reader');
    await withdraw(jenv);
    const acts = await newestActs(reader);
    expect(acts).toHaveLength(2);
    for (const row of acts) {
      const entry = row.querySelector(`a[href^="${addresses.audit}/"]`)?.getAttribute('href') ?? '';
      const { status, text: told } = await reader.get(entry);
      expect(status).toBe(200);
      expect(told).not.toContain('zeewierkelder');
      expect(told).toContain('Wat er in een ingetrokken notitie stond, leest alleen de kerngroep.');
    }
  });

  test('is not told to a reader at all when it was for the core group only', async () => {
    const { as, jenv, client, withdraw } = await noted({ isForCoreGroup: 'yes' });
    const reader = await as('reader');
    const told = async () => (await reader.get(addresses.audit)).page.querySelector('#results')?.textContent;
    const before = await told();
    await withdraw(jenv);
    expect(await told()).toBe(before);
    const { rows } = await client.execute(
      `select id from audit where action like 'note.%' order by id desc limit 2`,
    );
    for (const { id } of rows)
      expect((await reader.get(at(addresses.auditEntry, { id: Number(id) }))).status).toBe(404);
  });
});
