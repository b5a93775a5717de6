import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { composed, firstTreated, openingOf, press, shownWith } from '../support/agenda.ts';

const { form, marks, tools } = nl.agenda;

/** A bottleneck on the agenda, opened to be reworded. */
async function opened() {
  const site = await composed();
  const item = firstTreated(await site.lines(), 'bottleneck:');
  const place = await openingOf(site.lead, site.paths.agenda, item.key);
  const shown = async () => shownWith(await site.lines(), item.key);
  return { ...site, item, place, shown };
}

describe('rewording an agenda item', () => {
  test('opens it in its place, with what it says now', async () => {
    const { lead, place, item } = await opened();
    const { page } = await lead.get(place);
    const value = (name: string) => page.querySelector(`#${name}`)?.getAttribute('value');
    expect(item.title).toContain(value('title'));
    expect(item.minutes).toBe(nl.agenda.minutes(Number(value('minutes'))));
    expect(value('presenter')).toBe(item.presenter);
    expect(page.querySelector('.agenda-item--open [autofocus]')?.textContent).toBe(
      form.legend(value('title') ?? ''),
    );
  });

  test('gives it other words, minutes and presenter, marks it, and says what that costs', async () => {
    const { lead, place, shown, paths } = await opened();
    const answer = await lead.submit(place, place, {
      title: 'Wat doen wij als JenV niet antwoordt?',
      minutes: '30',
      presenter: 'BZK',
    });
    expect(answer.status).toBe(303);
    const { title, minutes, presenter, marks: seen, reference } = await shown();
    expect(title).toBe(`${reference} Wat doen wij als JenV niet antwoordt?`);
    expect([minutes, presenter]).toEqual([nl.agenda.minutes(30), 'BZK']);
    expect(seen).toContain(marks.edited);
    const { page } = await lead.get(paths.agenda);
    expect(page.querySelector('.fill__words')?.textContent).toMatch(/minuten te lang$/);
  });

  test('with nothing changed is no change by hand', async () => {
    const { lead, place, shown } = await opened();
    await lead.submit(place, place);
    expect((await shown()).marks).toEqual([]);
  });

  test('of an item with a name that is composed, only the minutes can change', async () => {
    const { lead, lines, paths } = await composed();
    const { key, title } = firstTreated(await lines(), 'decision:');
    const place = await openingOf(lead, paths.agenda, key);
    await lead.submit(place, place, { minutes: '3' });
    await lead.post('/taal', { language: 'en', back: '/' });
    const english = shownWith(await lines(), key);
    expect(title).toMatch(/^B-\d+ Besluit voorbereiden: /);
    expect(english.title).toBe(title.replace('Besluit voorbereiden', 'Prepare a decision'));
  });

  test('with an empty name gives its own name back', async () => {
    const { lead, place, shown, item } = await opened();
    await lead.submit(place, place, { title: 'Iets anders' });
    await lead.submit(place, place, { title: '' });
    expect((await shown()).title).toBe(item.title);
  });

  test.each([
    [{ minutes: '' }, nl.fields.required],
    [{ minutes: 'tien' }, nl.fields.number],
    [{ minutes: '241' }, nl.fields.atMost(240)],
    [{ title: 'x'.repeat(201) }, nl.fields.tooLong(200)],
  ])('with %o is refused at the field, with what was typed', async (fields, message) => {
    const { lead, place } = await opened();
    const answer = await lead.submit(place, place, { presenter: 'VWS', ...fields });
    expect(answer.status).toBe(422);
    expect(answer.page.querySelector('.utrecht-form-field-error-message')?.textContent).toBe(message);
    expect(answer.page.querySelector('#presenter')?.getAttribute('value')).toBe('VWS');
  });

  test('that somebody else reworded in the meantime shows both', async () => {
    const { as, lead, place } = await opened();
    const other = await as('national_lead');
    const seen = await other.get(place);
    const version = seen.page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    await lead.submit(place, place, { title: 'Mijn woorden' });
    const answer = await other.post(place, { version, title: 'Uw woorden', minutes: '5', presenter: '' });
    expect(answer.status).toBe(409);
    const stale = answer.page.querySelector('.stale')?.textContent;
    expect(stale).toContain('Mijn woorden');
    expect(stale).toContain('Uw woorden');
  });

  test('keeps its words when it was pinned, moved and removed as well', async () => {
    const { lead, place, paths, item, shown } = await opened();
    await lead.submit(place, place, { title: 'Eigen woorden' });
    await press(lead, paths.agenda, item.key, tools.pin);
    await press(lead, paths.agenda, item.key, tools.down);
    await press(lead, paths.agenda, item.key, tools.remove);
    await press(lead, paths.agenda, item.key, tools.restore);
    const { title, marks: seen } = await shown();
    expect(title).toContain('Eigen woorden');
    expect(seen).toEqual([marks.pinned, marks.edited, marks.moved]);
  });

  test('a ministry cannot', async () => {
    const { as, place } = await opened();
    const jenv = await as('ministry_delegate', 'JenV');
    expect((await jenv.get(place)).status).toBe(403);
    expect((await jenv.post(place, { title: 'x', minutes: '1' })).status).toBe(403);
  });
});
