import { describe, expect, test } from 'vitest';
import { readable, versionOn } from '../support/experiment.ts';
import { lineOfBreda } from '../support/funding-line.ts';

describe('taking a step on the ladder of a funding line', () => {
  test('the next rung and today stand ready; one click records them', async () => {
    const { breda, line, steps } = await lineOfBreda();
    const { page } = await breda.get(line);
    expect(page.querySelector('#rung option')?.getAttribute('value')).toBe('promised');
    expect(page.querySelector('#onDate')?.getAttribute('value')).toBe('2018-11-29');
    const after = await breda.follow(await breda.submit(line, steps));
    expect(readable(after.page, '.funding-ladder')).toContain('Toegezegd do 29 nov');
  });

  test('may skip a rung, with a note; what was skipped stays visible', async () => {
    const { breda, line, steps } = await lineOfBreda();
    const step = { rung: 'granted', onDate: '2018-11-12', note: 'Beschikking 2018/114.' };
    const { page } = await breda.follow(await breda.submit(line, steps, step));
    const ladder = readable(page, '.funding-ladder');
    expect(ladder).toContain('Toegezegd overgeslagen');
    expect(ladder).toContain('Beschikt ma 12 nov');
    expect(ladder).toContain('Beschikking 2018/114.');
    expect(readable(page, '.facts')).not.toContain('te laat');
  });

  test('from asked to rejected is the end: there is no next step any more', async () => {
    const { breda, line, steps } = await lineOfBreda();
    const { page } = await breda.follow(await breda.submit(line, steps, { rung: 'rejected' }));
    expect(page.querySelector(`form[action="${steps}"]`)).toBeNull();
    expect(page.querySelector('main')?.textContent).toContain('Deze regel is geëindigd.');
  });

  test.each([
    ['the rung it is on', { rung: 'asked' }, 'rung', 'Kies een stap die verder is'],
    ['a day before the previous step', { onDate: '2018-11-01' }, 'onDate', 'op of na de vorige stap'],
    ['a day to come', { onDate: '2018-12-24' }, 'onDate', 'Kies vandaag of een eerdere dag.'],
    ['no day', { onDate: '' }, 'onDate', 'Vul een datum in'],
    ['a phone number', { note: 'Bel 06-12345678' }, 'note', 'telefoonnummer'],
  ])('is refused with %s, at the field', async (_, wrong, field, words) => {
    const { breda, line, steps } = await lineOfBreda();
    const refused = await breda.submit(line, steps, { note: 'Mondeling.', ...wrong });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, `#${field}-error`)).toContain(words);
    expect(readable(refused.page, '#note')).toBe('note' in wrong ? wrong.note : 'Mondeling.');
  });

  test('when somebody else took a step first, it says where the line stands now', async () => {
    const { as, breda, line, steps } = await lineOfBreda();
    const opened = versionOn((await breda.get(line)).page);
    const lead = await as('national_lead');
    await lead.submit(line, steps, { rung: 'granted' });
    const step = { rung: 'promised', onDate: '2018-11-29', version: opened, formKey: 'mine' };
    const stale = await breda.post(steps, step);
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('beschikt toegezegd');
  });

  test('after the last rung no end stands ready: who sends it without choosing is asked to choose', async () => {
    const { breda, line, steps } = await lineOfBreda();
    await breda.submit(line, steps, { rung: 'accounted_for' });
    const refused = await breda.submit(line, steps);
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#rung-error')).toBe('Maak een keuze.');
  });

  test('sent twice is one step, answered the same', async () => {
    const { breda, line, steps } = await lineOfBreda();
    const version = versionOn((await breda.get(line)).page);
    const step = { rung: 'promised', onDate: '2018-11-29', note: '', version, formKey: 'once' };
    const first = await breda.post(steps, step);
    const second = await breda.post(steps, step);
    expect([second.status, second.location]).toEqual([first.status, first.location]);
    const { page } = await breda.get(line);
    expect(page.querySelectorAll('.funding-ladder__rung--done').length).toBe(2);
  });

  test('another city gets 404, a reader 403', async () => {
    const { as, steps } = await lineOfBreda();
    const step = { rung: 'promised', onDate: '2018-11-29' };
    expect((await (await as('city_lead', 'Almere')).post(steps, step)).status).toBe(404);
    expect((await (await as('reader')).post(steps, step)).status).toBe(403);
  });
});
