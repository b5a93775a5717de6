import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/domain/role.ts';
import { addresses, at } from '../../views/addresses.ts';
import { bottleneckOn, idOf, logging, pathsOf } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { readable } from '../support/experiment.ts';
import { historyOf } from '../support/history.ts';
import type { Visitor } from '../support/visitor.ts';

const text = 'Wij horen vrijdag meer van de kliniek.';

const coreGroup: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Breda'],
  ['city_lead', 'Almere'],
  ['ministry_delegate', 'JenV'],
];
const others: [Role, string?][] = [['steering_member'], ['reader']];

const storyTo = async (visitor: Visitor, file: string) => readable((await visitor.get(file)).page, '.story');

describe('a note at a bottleneck', () => {
  test.each(coreGroup)('of a %s %s stands in its timeline, with who wrote it', async (role, party) => {
    const { as, paths, breda } = await bottleneckOn('ministry');
    const writer = await as(role, party);
    const file = await writer.get(paths.file);
    expect(file.page.querySelector(`a[href="${paths.notes}"]`)?.textContent).toBe('Notitie schrijven');
    const sent = await writer.submit(paths.notes, paths.notes, { text });
    expect(sent.status).toBe(303);
    expect((await writer.follow(sent)).text).toContain('De notitie staat in het verloop.');
    const story = await storyTo(breda, paths.file);
    expect(story).toContain(text);
    expect(story).toContain('Notitie');
    expect(story).not.toContain('alleen voor de kerngroep');
    expect(story).toContain(party ? `${party}, ` : 'Landelijke projectleiding');
  });

  test('can be written when it is closed, and is the newest in the timeline', async () => {
    const { as, client } = await demo();
    const jenv = await as('ministry_delegate', 'JenV');
    const { rows } = await client.execute(`select min(id) as id from bottlenecks where status = 'closed'`);
    const paths = pathsOf(Number(rows[0]?.id));
    expect((await jenv.submit(paths.notes, paths.notes, { text })).status).toBe(303);
    const { page } = await jenv.get(paths.file);
    expect(page.querySelector('.story li')?.textContent).toContain(text);
  });

  test.each(others)('is read by a %s, not written', async (role) => {
    const { as, paths, breda, client } = await bottleneckOn('ministry');
    await breda.submit(paths.notes, paths.notes, { text });
    const other = await as(role);
    const before = await historyOf(client);
    expect((await other.get(paths.notes)).status).toBe(403);
    expect((await other.post(paths.notes, { text: 'Ik ook.' })).status).toBe(403);
    expect(await historyOf(client)).toEqual(before);
    const { page } = await other.get(paths.file);
    expect(page.querySelector('.story')?.textContent).toContain(text);
    expect(page.querySelector(`a[href="${paths.notes}"]`)).toBeNull();
  });

  test('sent twice is written once', async () => {
    const { breda, paths, client } = await bottleneckOn('city');
    const { page } = await breda.get(paths.notes);
    const formKey = page.querySelector(`form[action="${paths.notes}"] [name=formKey]`)?.getAttribute('value');
    const sent = { text, formKey: formKey ?? '' };
    for (const _ of [1, 2]) expect((await breda.post(paths.notes, sent)).status).toBe(303);
    const { rows } = await client.execute(`select count(*) as n from notes where text = '${text}'`);
    expect(rows[0]?.n).toBe(1);
  });

  test.each([
    ['nothing', '', 'Vul dit in'],
    ['too much', 'a'.repeat(1001), '1000'],
    ['a phone number', 'Bel 06 12345678.', 'telefoonnummer'],
  ])('with %s comes back with what was typed and whom it was for', async (_, typed, message) => {
    const { breda, paths, client } = await bottleneckOn('city');
    const before = await historyOf(client);
    const answer = await breda.submit(paths.notes, paths.notes, { text: typed, isForCoreGroup: 'yes' });
    expect(answer.status).toBe(422);
    expect(answer.page.querySelector('#text-error')?.textContent).toContain(message);
    expect(answer.page.querySelector('#text')?.textContent).toBe(typed);
    expect(answer.page.querySelector('#isForCoreGroup input')?.hasAttribute('checked')).toBe(true);
    expect(await historyOf(client)).toEqual(before);
  });

  test('that was looked at may hold a number', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const typed = { text: 'De balie is 036 5399911.', personalChecked: 'yes' };
    expect((await breda.submit(paths.notes, paths.notes, typed)).status).toBe(303);
    expect(await storyTo(breda, paths.file)).toContain('036 5399911');
  });

  test('is not written at a draft: not by others, and its city logs it first', async () => {
    const { as, client } = await demo();
    const breda = await as('city_lead', 'Breda');
    const paths = pathsOf(idOf(await logging(breda, { as: 'draft' })));
    const lead = await as('national_lead');
    const before = await historyOf(client);
    expect((await lead.get(paths.notes)).status).toBe(404);
    expect((await lead.post(paths.notes, { text })).status).toBe(404);
    const sent = await breda.post(paths.notes, { text });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('Dit is nog een concept.');
    expect((await breda.follow(await breda.get(paths.notes))).text).toContain('Dit is nog een concept.');
    expect((await breda.get(paths.file)).page.querySelector(`a[href="${paths.notes}"]`)).toBeNull();
    expect(await historyOf(client)).toEqual(before);
  });

  test('has its own words in the audit trail, with the way to the bottleneck', async () => {
    const { as, breda, paths, id } = await bottleneckOn('city');
    const reader = await as('reader');
    await breda.submit(paths.notes, paths.notes, { text });
    const { page } = await reader.get(addresses.audit);
    const [newest] = page.querySelectorAll('tbody tr');
    expect(newest?.textContent).toContain('Notitie geschreven');
    expect(newest?.querySelector(`a[href="${at(addresses.bottleneck, { id })}"]`)?.textContent).toBe(
      `K-${id}`,
    );
  });

  test('in the demo is told by a city, a ministry and the national lead', async () => {
    const { client } = await demo();
    const { rows } = await client.execute(
      `select distinct role from audit where action = 'note.written' order by role`,
    );
    expect(rows.map(({ role }) => role)).toEqual(['city_lead', 'ministry_delegate', 'national_lead']);
  });
});
