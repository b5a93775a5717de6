import { describe, expect, test } from 'vitest';
import { can } from '../../src/domain/permission.ts';
import { roles } from '../../src/domain/role.ts';
import { addresses, at, withQuery } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

const rowsOf = (page: { querySelectorAll: (selector: string) => { textContent: string }[] }) =>
  page.querySelectorAll('tbody tr').map(({ textContent }) => textContent);

describe('the audit trail', () => {
  test('says who did what, in which role, about what', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    await lead.submit(addresses.periods, addresses.periods, {
      kind: 'closed',
      label: 'Carnaval',
      fromOn: '2019-03-03',
      untilOn: '2019-03-05',
    });
    const [newest] = rowsOf((await lead.get(addresses.audit)).page);
    expect(newest).toContain('do 29 nov');
    expect(newest).toContain('Landelijke projectleiding');
    expect(newest).toContain('Periode toegevoegd');
    expect(newest).toContain('Carnaval');
  });

  test('is for the core group and readers, not for the steering group, and for nobody else', async () => {
    const { as, visitor } = await demo();
    for (const role of roles) {
      const participant = await as(role);
      for (const path of [addresses.audit, at(addresses.auditEntry, { id: 1 })])
        expect((await participant.get(path)).status, `${role} ${path}`).toBe(
          can(role, 'audit.read') ? 200 : 403,
        );
    }
    expect((await visitor().get(addresses.audit)).status).toBe(303);
  });

  test.each([
    [{ wie: 'city_lead', namens: 'Breda' }, /Breda/],
    [{ soort: 'lessons' }, /Les/],
    [{ q: 'les gedeeld' }, /Les gedeeld/],
    [{ van: '2018-11-20', tot: '2018-11-20' }, /di 20 nov/],
  ])('with %o shows those only', async (filter, fits) => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(withQuery(addresses.audit, filter));
    const rows = rowsOf(page);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(fits);
  });

  test('is paged by the database, and each act stands on one page', async () => {
    const { as, client } = await demo();
    const reader = await as('reader');
    const { rows } = await client.execute(`select count(*) as n from audit where not exists (
      select 1 from bottlenecks where subject_table = 'bottlenecks' and id = subject_id and status = 'draft'
      union select 1 from notes where subject_table = 'notes' and id = subject_id and is_for_core_group)`);
    const { page } = await reader.get(addresses.audit);
    expect(page.querySelector('#results .quiet')?.textContent).toContain(String(rows[0]?.n));
    const links = async (path: string) =>
      (await reader.get(path)).page
        .querySelectorAll('tbody tr td:first-child a')
        .map((a) => a.getAttribute('href'));
    const both = [...(await links(addresses.audit)), ...(await links(`${addresses.audit}?pagina=2`))];
    expect(new Set(both).size).toBe(50);
  });

  test('calls a write outside the application by its name, and shows what it made of the row', async () => {
    const { as, client } = await demo();
    await client.execute(`update parties set full_name = 'Stiekem anders' where name = 'Breda'`);
    const reader = await as('reader');
    const [newest] = rowsOf((await reader.get(addresses.audit)).page);
    expect(newest).toContain('Buiten Kerngroep om');
    const { page } = await reader.get(withQuery(addresses.audit, { wie: 'outside' }));
    expect(rowsOf(page).length).toBe(1);
    const link = page.querySelector('tbody a')?.getAttribute('href') ?? '';
    const entry = await reader.get(link);
    expect(entry.page.querySelector('main')?.textContent).toContain('Gemeente Breda');
    expect(entry.page.querySelector('main')?.textContent).toContain('Stiekem anders');
  });
});

describe('one act', () => {
  test('shows each row that it changed, before and after, in the words of the reader', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    await lead.submit(addresses.programme, addresses.programme, { endsOn: '2019-12-31', firstContactId: '' });
    const id = await firstId(client, 'select max(id) as id from audit');
    const { page } = await lead.get(at(addresses.auditEntry, { id }));
    const told = page.querySelector('main')?.textContent;
    expect(page.querySelector('h1')?.textContent).toBe('Programma gewijzigd');
    expect(told).toContain('vr 1 nov 2019');
    expect(told).toContain('di 31 dec 2019');
    expect(told).toContain('JenV');
  });

  test('is not there about a draft of a city, for nobody but that city', async () => {
    const { as, client } = await demo();
    const { rows } = await client.execute(
      `select audit.id, title, parties.name as city from audit
       inner join bottlenecks on bottlenecks.id = subject_id inner join parties on parties.id = city_id
       where subject_table = 'bottlenecks' and status = 'draft'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const lead = await as('national_lead');
    for (const { id, title, city } of rows) {
      const entry = at(addresses.auditEntry, { id: Number(id) });
      expect((await lead.get(entry)).status).toBe(404);
      expect((await (await as('city_lead', String(city))).get(entry)).status).toBe(200);
      const list = await lead.get(withQuery(addresses.audit, { soort: 'bottlenecks', namens: String(city) }));
      expect(list.text).not.toContain(String(title));
      expect(list.text).not.toContain(`href="${entry}"`);
    }
  });

  test('that is not there is 404', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    expect((await reader.get(at(addresses.auditEntry, { id: 999999 }))).status).toBe(404);
    expect((await reader.get(at(addresses.outsideWrite, { id: 1 }))).status).toBe(404);
  });

  test('of somebody who left is shown under the name they have now, in the role they had then', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const id = await firstId(
      client,
      `select person_id as id from assignments where until_on = '2018-04-30' and role = 'city_lead'`,
    );
    const forget = at(addresses.pseudonymisation, { id });
    await lead.submit(forget, forget);
    const act = await firstId(client, `select id from audit where person_id = ${id} limit 1`);
    const { page } = await lead.get(at(addresses.auditEntry, { id: act }));
    expect(page.querySelector('main')?.textContent).toContain('Projectleider Maastricht (vertrokken)');
    expect(page.querySelector('main')?.textContent).toContain('Maastricht');
  });
});
