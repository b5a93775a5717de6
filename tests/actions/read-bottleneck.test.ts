import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, exactly, travelTo } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';

describe('the file of a bottleneck', () => {
  test('draws five rungs, with the present one marked and dates beside those it was on', async () => {
    const { breda, paths } = await bottleneckOn('ministry');
    const { page } = await breda.get(paths.file);
    const rungs = page.querySelectorAll('.ladder__rung');
    expect(rungs).toHaveLength(5);
    expect(page.querySelectorAll('.ladder [aria-current=step]')).toHaveLength(1);
    expect(readable(page, '.ladder__rung--here')).toContain('JenV, sinds do 29 nov');
    expect(page.querySelectorAll('.ladder__rung--been')).toHaveLength(2);
    expect(page.querySelectorAll('.ladder__rung--ahead')).toHaveLength(2);
  });

  test('says of three clocks in words how they stand', async () => {
    const site = await bottleneckOn('ministry');
    await travelTo(site, '2018-12-05');
    const clocks = (await site.breda.get(site.paths.file)).page
      .querySelectorAll('.clock')
      .map((clock) => readable(clock, '.clock__reading'));
    expect(clocks).toHaveLength(3);
    expect(clocks[0]).toContain('1 werkdag te laat, het moest op di 4 dec');
    expect(clocks[1]).toContain('nog 6 werkdagen, uiterlijk do 13 dec');
    expect(clocks[1]).toContain('4 van 10 werkdagen om');
    expect(clocks[2]).toContain('4 van 40 werkdagen om');
  });

  test('tells the story newest first, in roles and organisations', async () => {
    const { breda, paths } = await bottleneckOn('ministry');
    const { page } = await breda.get(paths.file);
    const told = page.querySelectorAll('.story > li').map((one) => readable(one, '.timeline__what'));
    expect(told).toEqual([
      'Gevraagd aan JenV do 29 nov · Landelijke projectleiding',
      'Gevraagd aan de kerngroep do 29 nov · Landelijke projectleiding',
      'Knelpunt vastgelegd do 29 nov · Breda, stedelijk projectleider',
    ]);
    expect(readable(page, '.story')).toContain(exactly.question);
  });

  test('has one primary button at most, for whoever looks', async () => {
    const { as, breda, lead, paths } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    for (const visitor of [breda, lead, jenv, await as('reader')]) {
      const { page } = await visitor.get(paths.file);
      expect(page.querySelectorAll('main .utrecht-button--primary-action').length).toBeLessThanOrEqual(1);
    }
  });

  test('says in a line who can do what the reader cannot', async () => {
    const { as, paths } = await bottleneckOn('ministry');
    const { page } = await (await as('reader')).get(paths.file);
    const others = readable(page, '.next-steps__others');
    expect(others).toContain(nl.escalations.onlyOthers.answer('JenV'));
    expect(others).toContain(nl.escalations.onlyOthers.escalation('Breda'));
    expect(page.querySelector('.next-steps a, .next-steps button')).toBeNull();
  });

  test('speaks English to who wants that', async () => {
    const { breda, paths } = await bottleneckOn('ministry');
    await breda.post('/taal', { language: 'en', back: '/' });
    const { page } = await breda.get(paths.file);
    expect(readable(page, '.file-head .lead')).toContain('Lies with JenV since Thu 29 Nov');
  });

  test('one that is not there is not found', async () => {
    const { breda } = await bottleneckOn('city');
    for (const id of ['9999', '0', 'x', '1.5'])
      expect((await breda.get(`/knelpunten/${id}`)).status, id).toBe(404);
  });
});
