import { describe, expect, test } from 'vitest';
import { readable, versionOn } from '../support/experiment.ts';
import { milestoneOfBreda } from '../support/milestone.ts';

const moved = { toOn: '2019-01-31', reason: 'De raad van december zit vol.' };

describe('replanning a milestone', () => {
  test('moves the forecast with its reason; the baseline stays, and who did it stands there', async () => {
    const { breda, milestone, replannings } = await milestoneOfBreda();
    const { page } = await breda.follow(await breda.submit(milestone, replannings, moved));
    const facts = readable(page, '.facts');
    expect(facts).toContain('Oorspronkelijke datum do 20 dec');
    expect(facts).toContain('Verwachte datum do 31 jan 2019');
    expect(facts).toContain('42 dagen (6 weken) later');
    expect(readable(page, '.replannings')).toBe(
      'Van do 20 dec 2018 naar do 31 jan 2019, 42 dagen later De raad van december zit vol. ' +
        'vastgelegd door Projectleider Breda op do 29 nov',
    );
  });

  test('again: the slip is counted from the baseline, the newest reason first', async () => {
    const { breda, milestone, replannings, file } = await milestoneOfBreda();
    await breda.submit(milestone, replannings, moved);
    const again = { toOn: '2018-12-18', reason: 'Er kwam toch plaats.' };
    const { page } = await breda.follow(await breda.submit(milestone, replannings, again));
    expect(readable(page, '.facts')).toContain('2 dagen eerder');
    expect(readable(page, '.replannings li')).toContain('44 dagen eerder Er kwam toch plaats.');
    expect(readable((await breda.get(file)).page, '#milestones')).toContain(
      '2 dagen eerder Er kwam toch plaats.',
    );
  });

  test.each([
    ['no reason', { reason: '  ' }, 'reason', 'Vul dit in.'],
    ['the date it has', { toOn: '2018-12-20' }, 'toOn', 'Kies een andere datum'],
    ['a day that is past', { toOn: '2018-11-28' }, 'toOn', 'Kies vandaag of een latere datum.'],
    ['no date', { toOn: '' }, 'toOn', 'Vul een datum in'],
    ['a telephone number', { reason: 'Bel 06-12345678' }, 'reason', 'telefoonnummer'],
  ])('is refused with %s, at the field', async (_, wrong, field, words) => {
    const { breda, milestone, replannings } = await milestoneOfBreda();
    const refused = await breda.submit(milestone, replannings, { ...moved, ...wrong });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, `#${field}-error`)).toContain(words);
    expect(readable(refused.page, '.facts')).toContain('Verwachte datum do 20 dec');
  });

  test('of what was reached is refused: the form has gone, and who still had it open is told', async () => {
    const { breda, milestone, replannings, reached } = await milestoneOfBreda();
    await breda.submit(milestone, reached);
    const { page } = await breda.get(milestone);
    expect(page.querySelector(`form[action="${replannings}"]`)).toBeNull();
    const refused = await breda.post(replannings, { ...moved, version: versionOn(page) });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#toOn-error')).toContain('al behaald');
  });

  test('when somebody else was first, it says which date stands now', async () => {
    const { as, breda, milestone, replannings } = await milestoneOfBreda();
    const version = versionOn((await breda.get(milestone)).page);
    await (await as('national_lead')).submit(milestone, replannings, { ...moved, toOn: '2019-02-14' });
    const stale = await breda.post(replannings, { ...moved, version, formKey: 'mine' });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('do 14 feb 2019 do 31 jan 2019');
    expect(readable(stale.page, '#reason')).toBe(moved.reason);
  });

  test('sent twice is one replanning, answered the same', async () => {
    const { breda, milestone, replannings } = await milestoneOfBreda();
    const typed = { ...moved, version: versionOn((await breda.get(milestone)).page), formKey: 'once' };
    const first = await breda.post(replannings, typed);
    const second = await breda.post(replannings, typed);
    expect([second.status, second.location]).toEqual([first.status, first.location]);
    expect((await breda.get(milestone)).page.querySelectorAll('.replannings > li').length).toBe(1);
  });

  test('another city gets 404, a reader 403', async () => {
    const { as, replannings } = await milestoneOfBreda();
    expect((await (await as('city_lead', 'Almere')).post(replannings, moved)).status).toBe(404);
    expect((await (await as('reader')).post(replannings, moved)).status).toBe(403);
  });
});
