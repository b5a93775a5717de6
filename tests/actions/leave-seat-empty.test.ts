import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { deal, pathsOf, rowsOf, seatIn } from '../support/people.ts';
import type { Answer } from '../support/visitor.ts';

const said = ({ page }: Answer) => page.querySelector('main .box, .left-empty')?.textContent ?? '';
const hrefs = ({ page }: Answer) =>
  page.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');

const endOf = async (site: Parameters<typeof rowsOf>[0], assignment: number) =>
  (await rowsOf(site, `select until_on as "on" from assignments where id = ${assignment}`))[0];

const second = { name: 'Tweede projectleider', email: 'twee@breda.example', role: 'city_lead' };

/** Somebody else is project lead of Breda as well, on these days. */
async function besides({ lead, client }: Awaited<ReturnType<typeof deal>>, days: Record<string, string>) {
  const [breda] = await rowsOf({ client }, `select id from parties where name = 'Breda'`);
  const partyId = String((breda as { id?: number } | undefined)?.id);
  await lead.submit(addresses.newPerson, addresses.people, { ...second, partyId, ...days });
}

describe('a departure after which nobody speaks for a city', () => {
  test('says so on the form, beside the way to a successor, and is saved all the same', async () => {
    const { lead, breda, client } = await deal();
    const form = await lead.get(breda.departure);
    expect(said(form)).toContain('Na de laatste dag heeft Breda geen stedelijk projectleider.');
    expect(said(form)).toContain('Wijs liever eerst een opvolger aan');
    expect(hrefs(form)).toContain(breda.succession);
    const left = await lead.submit(breda.departure, breda.departure, { lastOn: '2018-12-14' });
    expect(left.status).toBe(303);
    expect(await endOf({ client }, breda.assignment)).toEqual({ on: '2018-12-14' });
  });

  test('afterwards stands on their page and under administration, with the way to somebody', async () => {
    const { lead, breda, as } = await deal();
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-12-14' });
    const file = await lead.get(breda.file);
    expect(said(file)).toContain('Breda heeft vanaf za 15 dec geen stedelijk projectleider.');
    expect(file.page.querySelector('.empty-seats a')?.getAttribute('href')).toBe(breda.succession);
    const admin = await lead.get(addresses.admin);
    expect(said(admin)).toContain('Breda heeft vanaf za 15 dec geen stedelijk projectleider.');
    expect(admin.page.querySelector('.empty-seats a')?.getAttribute('href')).toBe(breda.succession);
    const reader = await (await as('reader')).get(addresses.admin);
    expect(said(reader)).toContain('Breda heeft vanaf za 15 dec');
    expect(reader.page.querySelector('.empty-seats a')).toBeNull();
  });

  test('is told no more once somebody has the role', async () => {
    const site = await deal();
    const { lead, breda } = site;
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-28' });
    const file = await lead.get(breda.file);
    expect(said(file)).toContain('Breda heeft nu geen stedelijk projectleider.');
    const { page } = await lead.get(file.page.querySelector('.empty-seats a')?.getAttribute('href') ?? '');
    expect(page.querySelector('#role option[selected]')?.getAttribute('value')).toBe('city_lead');
    expect(page.querySelector('#partyId option[selected]')?.textContent).toBe('Breda');
    await besides(site, { fromOn: '2018-12-03' });
    expect(said(await lead.get(addresses.admin))).toContain('Breda heeft tot en met zo 2 dec geen');
    await besides(site, { fromOn: '2018-11-29', email: 'drie@breda.example' });
    for (const path of [breda.file, addresses.admin])
      expect((await lead.get(path)).page.querySelector('.empty-seats')).toBeNull();
  });

  test('is warned of once more when that was not so yet on the form, or on other days', async () => {
    const site = await deal();
    const { lead, breda, client } = site;
    await besides(site, { fromOn: '2019-01-01' });
    await lead.submit(breda.role, breda.role, { untilOn: '2018-12-31' });
    await besides(site, { fromOn: '2018-11-01', untilOn: '2018-12-31', email: 'drie@breda.example' });
    const form = await lead.get(breda.departure);
    expect(said(form)).toBe('');
    await client.execute(`delete from assignments where from_on = '2018-11-01'`);
    const fields = { lastOn: '2018-12-14', warned: '', version: '3', formKey: 'a' };
    const refused = await lead.post(breda.departure, fields);
    expect(refused.status).toBe(422);
    expect(said(refused)).toContain(
      'Breda heeft vanaf za 15 dec tot en met ma 31 dec geen stedelijk projectleider.',
    );
    expect(refused.page.querySelector('#lastOn')?.getAttribute('value')).toBe('2018-12-14');
    const warned = refused.page.querySelector('[name=warned]')?.getAttribute('value') ?? '';
    expect((await lead.post(breda.departure, { ...fields, warned })).status).toBe(303);
  });
});

describe('nothing is said', () => {
  test('of who leaves while somebody else has the same role, nor of who only reads', async () => {
    const site = await deal();
    await besides(site, { fromOn: '2018-11-01' });
    expect(said(await site.lead.get(site.breda.departure))).toBe('');
    const reader = await seatIn(site, 'reader');
    expect(said(await site.lead.get(reader.departure))).toBe('');
    expect(said(await site.lead.get(reader.role))).toBe('');
  });

  test('of a successor who begins the day after', async () => {
    const { lead, breda } = await deal();
    const successor = { name: 'Nieuw', email: 'nieuw@breda.example', step: 'confirm', fromOn: '2018-12-15' };
    await lead.submit(breda.succession, breda.succession, successor);
    expect((await lead.get(addresses.admin)).page.querySelector('.empty-seats')).toBeNull();
  });
});

describe('the last day of a role after which nobody speaks for a ministry', () => {
  test('is warned of on the form, which leads to a successor, and told afterwards', async () => {
    const { lead, client } = await deal();
    const jenv = await seatIn({ client }, 'ministry_delegate', 'JenV');
    const form = await lead.get(jenv.role);
    expect(said(form)).toContain('Na de laatste dag heeft JenV geen afgevaardigde.');
    expect(form.page.querySelector('.box a')?.getAttribute('href')).toBe(jenv.succession);
    expect((await lead.submit(jenv.role, jenv.role, { untilOn: '2018-12-31' })).status).toBe(303);
    expect(said(await lead.get(jenv.file))).toContain('JenV heeft vanaf di 1 jan 2019 geen afgevaardigde.');
  });

  test('is warned of when the role goes to another ministry', async () => {
    const { lead, client } = await deal();
    const jenv = await seatIn({ client }, 'ministry_delegate', 'JenV');
    const [vws] = await rowsOf({ client }, `select id from parties where name = 'VWS'`);
    const fields = { role: 'ministry_delegate', partyId: String((vws as { id?: number }).id), untilOn: '' };
    const moved = { ...fields, fromOn: '2017-03-20', version: '1', formKey: 'a' };
    const refused = await lead.post(jenv.role, moved);
    expect(refused.status).toBe(422);
    expect(said(refused)).toContain('JenV heeft nu geen afgevaardigde.');
    expect((await lead.submit(jenv.role, jenv.role, fields)).status).toBe(303);
  });
});

test('who may not change roles sees no form of this, whatever they say that they know', async () => {
  const { as, breda } = await deal();
  const city = await as('city_lead', 'Breda');
  expect((await city.post(breda.departure, { lastOn: '2018-12-14', warned: '1' })).status).toBe(403);
  expect((await city.get(pathsOf(breda.person).file)).page.querySelector('.empty-seats')).toBeNull();
});
