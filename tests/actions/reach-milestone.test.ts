import { describe, expect, test } from 'vitest';
import { readable, versionOn } from '../support/experiment.ts';
import { milestoneOfBreda } from '../support/milestone.ts';

describe('recording that a milestone was reached', () => {
  test('today stands ready; before its baseline it is early', async () => {
    const { breda, milestone, reached, file } = await milestoneOfBreda();
    const { page } = await breda.get(milestone);
    expect(page.querySelector('#onDate')?.getAttribute('value')).toBe('2018-11-29');
    const after = (await breda.follow(await breda.submit(milestone, reached))).page;
    expect(readable(after, '.facts')).toContain('Behaald op do 29 nov');
    expect(readable(after, '.facts')).toContain('21 dagen (3 weken) eerder');
    expect(readable((await breda.get(file)).page, '#milestones')).toContain(
      'Alle geplande mijlpalen zijn behaald.',
    );
  });

  test('after its baseline it is reached late, also when nobody replanned', async () => {
    const { breda, milestone, reached } = await milestoneOfBreda({ baselineOn: '2018-11-20' });
    expect(readable((await breda.get(milestone)).page, '.facts')).toContain('Datum voorbij');
    const { page } = await breda.follow(await breda.submit(milestone, reached));
    expect(readable(page, '.facts')).toContain('Later behaald');
  });

  test('a date that was wrong is corrected by saying it again', async () => {
    const { breda, milestone, reached } = await milestoneOfBreda();
    await breda.submit(milestone, reached);
    const { page } = await breda.follow(await breda.submit(milestone, reached, { onDate: '2018-11-26' }));
    expect(readable(page, '.facts')).toContain('Behaald op ma 26 nov');
  });

  test.each([
    ['a day to come', '2018-12-20', 'Kies vandaag of een eerdere dag.'],
    ['no day', '', 'Vul een datum in'],
  ])('is refused with %s', async (_, onDate, words) => {
    const { breda, milestone, reached } = await milestoneOfBreda();
    const refused = await breda.submit(milestone, reached, { onDate });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#onDate-error')).toContain(words);
  });

  test('when somebody else was first, both dates stand side by side', async () => {
    const { as, breda, milestone, reached } = await milestoneOfBreda();
    const version = versionOn((await breda.get(milestone)).page);
    await (await as('national_lead')).submit(milestone, reached, { onDate: '2018-11-26' });
    const stale = await breda.post(reached, { onDate: '2018-11-28', version, formKey: 'mine' });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('ma 26 nov wo 28 nov');
  });

  test('sent twice is answered the same', async () => {
    const { breda, milestone, reached } = await milestoneOfBreda();
    const version = versionOn((await breda.get(milestone)).page);
    const typed = { onDate: '2018-11-28', version, formKey: 'once' };
    const first = await breda.post(reached, typed);
    const second = await breda.post(reached, typed);
    expect([second.status, second.location]).toEqual([first.status, first.location]);
  });

  test('another city gets 404, a reader 403', async () => {
    const { as, reached } = await milestoneOfBreda();
    const typed = { onDate: '2018-11-28' };
    expect((await (await as('city_lead', 'Almere')).post(reached, typed)).status).toBe(404);
    expect((await (await as('reader')).post(reached, typed)).status).toBe(403);
  });
});
