import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import {
  composed,
  firstTreated,
  keysUnder,
  lineWith,
  openingOf,
  press,
  shownWith,
} from '../support/agenda.ts';

const { tools } = nl.agenda;
const progress = nl.words.section.progress;

describe('moving an agenda item', () => {
  test('goes one line up, with the times running on, and its button keeps the focus', async () => {
    const { lead, paths, lines } = await composed();
    const before = keysUnder(await lines(), progress);
    const [first = '', second = ''] = before;
    const answer = await lead.follow(await press(lead, paths.agenda, second, tools.up));
    expect(keysUnder(await lines(), progress)).toEqual([second, first, ...before.slice(2)]);
    expect(answer.page.querySelectorAll('[autofocus]').map((one) => one.textContent)).toEqual([
      lineWith(answer, second).querySelector('button')?.textContent,
    ]);
    expect(shownWith(await lines(), second).marks).toContain(nl.agenda.marks.moved);
    const { title, time } = shownWith(await lines(), second);
    const told = answer.page.querySelector('.agenda__told')?.textContent;
    expect(title).toContain(told?.split(' staat nu')[0]);
    expect(told).toContain(`staat nu om ${time}, onder ‘${progress}’`);
  });

  test('and down again gives the order that it was', async () => {
    const { lead, paths, lines } = await composed();
    const before = keysUnder(await lines(), progress);
    const [first = ''] = before;
    await press(lead, paths.agenda, first, tools.down);
    await press(lead, paths.agenda, first, tools.up);
    expect(keysUnder(await lines(), progress)).toEqual(before);
  });

  test('over a heading it comes under the other heading', async () => {
    const { lead, paths, lines } = await composed();
    const [first = ''] = keysUnder(await lines(), progress);
    await press(lead, paths.agenda, first, tools.up);
    expect(keysUnder(await lines(), nl.words.section.must_discuss).at(-1)).toBe(first);
  });

  test('the first cannot go up and the last cannot go down', async () => {
    const { lead, paths } = await composed();
    const { page } = await lead.get(paths.agenda);
    const disabled = page.querySelectorAll('button[disabled]').map((one) => one.textContent);
    expect(disabled).toEqual([
      `${tools.up}: ${nl.agenda.standing.opening}`,
      `${tools.down}: ${nl.agenda.standing.next_meeting}`,
    ]);
  });

  test('can be put after any other item, as dragging does', async () => {
    const { lead, paths, lines } = await composed();
    const [first = '', second = '', third = ''] = keysUnder(await lines(), progress);
    const opened = await openingOf(lead, paths.agenda, first);
    const moved = await lead.submit(opened, `${opened}/plaats`, { after: third });
    expect(moved.status).toBe(303);
    expect(keysUnder(await lines(), progress).slice(0, 3)).toEqual([second, third, first]);
  });

  test('the choice of places starts where the item stands', async () => {
    const { lead, paths, lines } = await composed();
    const [first = '', second = ''] = keysUnder(await lines(), progress);
    const { page } = await lead.get(await openingOf(lead, paths.agenda, second));
    expect(page.querySelector('#after option[selected]')?.getAttribute('value')).toBe(first);
  });

  test('after something that is not there, nothing moves', async () => {
    const { lead, paths, lines } = await composed();
    const before = await lines();
    const { key } = firstTreated(before, 'bottleneck:');
    const opened = await openingOf(lead, paths.agenda, key);
    await lead.submit(opened, `${opened}/plaats`, { after: 'bottleneck:9999' });
    expect((await lines()).map((line) => line.key)).toEqual(before.map((line) => line.key));
  });

  test('by somebody who looked at an older agenda is refused, and shows the agenda as it is', async () => {
    const { as, lead, paths, lines } = await composed();
    const other = await as('national_lead');
    const [first = '', second = '', third = ''] = keysUnder(await lines(), progress);
    const opened = await openingOf(other, paths.agenda, third);
    const seen = await other.get(opened);
    const version = seen.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    await press(lead, paths.agenda, second, tools.up);
    const answer = await other.post(`${opened}/plaats`, { version, formKey: 'x', direction: 'up' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain(nl.agenda.stale.text);
    expect(keysUnder(await lines(), progress).slice(0, 3)).toEqual([second, first, third]);
  });

  test('sent twice moves once', async () => {
    const { lead, paths, lines } = await composed();
    const before = keysUnder(await lines(), progress);
    const answer = await lead.get(paths.agenda);
    const form = lineWith(answer, before[2] ?? '').querySelector('form');
    const fields = {
      formKey: form?.querySelector('[name=formKey]')?.getAttribute('value') ?? '',
      version: form?.querySelector('[name=version]')?.getAttribute('value') ?? '',
      direction: 'up',
    };
    const action = form?.getAttribute('action') ?? '';
    const answers = [await lead.post(action, fields), await lead.post(action, fields)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(keysUnder(await lines(), progress)[1]).toBe(before[2]);
  });

  test('a city cannot, and an item that is not there is 404', async () => {
    const { as, lead, paths, lines } = await composed();
    const { key } = firstTreated(await lines(), 'bottleneck:');
    const opened = await openingOf(lead, paths.agenda, key);
    const breda = await as('city_lead', 'Breda');
    expect((await breda.post(`${opened}/plaats`, { direction: 'up' })).status).toBe(403);
    expect((await lead.post(`${paths.agenda}/9999/plaats`, { direction: 'up' })).status).toBe(404);
    expect((await lead.post(`${opened}/plaats`, { direction: 'sideways', version: '1' })).status).toBe(422);
  });
});
