import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { beforeMeeting, composed, openingOf, shownWith } from '../support/agenda.ts';

const typed = { title: 'Afscheid van Leeuwarden', minutes: '7', presenter: 'BZK', section: 'closing' };

describe('adding an agenda item by hand', () => {
  test('puts it last under its heading, saying who added it', async () => {
    const { lead, paths, lines } = await composed();
    const answer = await lead.follow(await lead.submit(paths.newItem, paths.newItem, typed));
    expect(answer.page.querySelector('.agenda-item--touched')?.getAttribute('data-key')).toBe('by_hand:1');
    const line = shownWith(await lines(), 'by_hand:1');
    expect(line).toMatchObject({
      title: typed.title,
      minutes: nl.agenda.minutes(7),
      presenter: 'BZK',
      heading: nl.words.section.closing,
      reasons: [nl.reasons.by_hand(nl.words.role.national_lead)],
      marks: [nl.agenda.marks.byHand],
    });
  });

  test('a second one is another one; the same form sent twice is not', async () => {
    const { lead, paths, lines } = await composed();
    const { page } = await lead.get(paths.newItem);
    const value = (name: string) =>
      page.querySelector(`form.form [name=${name}]`)?.getAttribute('value') ?? '';
    const fields = { ...typed, formKey: value('formKey'), version: value('version') };
    await lead.post(paths.newItem, fields);
    expect((await lead.post(paths.newItem, fields)).status).toBe(303);
    await lead.submit(paths.newItem, paths.newItem, { ...typed, title: 'Nog iets' });
    const added = (await lines()).filter(({ key }) => key.startsWith('by_hand:'));
    expect(added.map(({ title }) => title)).toEqual([typed.title, 'Nog iets']);
  });

  test.each([
    [{ title: ' ' }, nl.fields.required],
    [{ minutes: '-1' }, nl.fields.atLeast(0)],
    [{ section: 'ergens' }, nl.fields.choose],
  ])('with %o is refused, with what was typed', async (fields, message) => {
    const { lead, paths } = await composed();
    const answer = await lead.submit(paths.newItem, paths.newItem, { ...typed, ...fields });
    expect(answer.status).toBe(422);
    expect(answer.page.querySelector('.utrecht-form-field-error-message')?.textContent).toBe(message);
    expect(answer.page.querySelector('#presenter')?.getAttribute('value')).toBe('BZK');
  });

  test('it can be reworded like any other', async () => {
    const { lead, paths, lines } = await composed();
    await lead.submit(paths.newItem, paths.newItem, typed);
    const place = await openingOf(lead, paths.agenda, 'by_hand:1');
    await lead.submit(place, place, { title: 'Afscheid', minutes: '3' });
    expect(shownWith(await lines(), 'by_hand:1')).toMatchObject({ title: 'Afscheid', minutes: '3 min' });
  });

  test('waits until the agenda is composed', async () => {
    const { lead, paths } = await beforeMeeting();
    const answer = await lead.follow(await lead.get(paths.newItem));
    expect(answer.page.querySelector('.notice')?.textContent).toBe(nl.agenda.refusals.not_composed);
    const sent = await lead.post(paths.newItem, { ...typed, version: '1' });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain(nl.agenda.refusals.not_composed);
  });

  test('a reader cannot', async () => {
    const { as, paths } = await composed();
    const reader = await as('reader');
    expect((await reader.get(paths.newItem)).status).toBe(403);
    expect((await reader.post(paths.newItem, typed)).status).toBe(403);
  });
});
