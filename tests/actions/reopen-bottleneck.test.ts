import { describe, expect, test } from 'vitest';
import type { Rung } from '../../src/domain/escalation.ts';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, exactly, newestStay, travelTo } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';

const reason = 'Sinds vorige week gebeurt het weer.';

async function closedOn(rung: Rung) {
  const site = await bottleneckOn(rung);
  await site.breda.submit(site.paths.closure, site.paths.closure, { outcome: 'solved', note: 'Het werkt.' });
  await travelTo(site, '2018-12-10');
  return site;
}

describe('reopening a bottleneck', () => {
  test('takes a reason, and is counted', async () => {
    const { breda, paths, state } = await closedOn('city');
    const unsaid = await breda.submit(paths.reopening, paths.reopening, { reason: '' });
    expect(unsaid.status).toBe(422);
    expect(readable(unsaid.page, '#reason-error')).toBe(nl.escalations.refusals.reason_missing());
    expect((await breda.submit(paths.reopening, paths.reopening, { reason })).status).toBe(303);
    expect(await state()).toBe('Ligt bij Breda sinds ma 10 dec.');
    const { page } = await breda.get(paths.file);
    expect(readable(page, '.file-head')).toContain('1 keer heropend');
    expect(readable(page, '.story')).toContain(reason);
  });

  test('on the rung where it lay the same question starts again, under the terms of today', async () => {
    const { breda, paths, id, client, state } = await closedOn('ministry');
    await breda.submit(paths.reopening, paths.reopening, { reason });
    expect(await newestStay({ client }, id)).toMatchObject({
      rung: 'ministry',
      question: exactly.question,
      started_on: '2018-12-10',
      answered_on: null,
      ended_on: null,
    });
    expect(await state()).toContain('Ligt bij JenV sinds ma 10 dec');
    expect(readable((await breda.get(paths.file)).page, '.story')).toContain(
      'Heropend, en opnieuw gevraagd aan JenV',
    );
  });

  test('can be closed and opened again, and the story tells all of it', async () => {
    const { breda, paths } = await closedOn('city');
    await breda.submit(paths.reopening, paths.reopening, { reason });
    await breda.submit(paths.closure, paths.closure, { outcome: 'accepted', note: 'Wij leven ermee.' });
    await breda.submit(paths.reopening, paths.reopening, { reason: 'Toch niet.' });
    const { page } = await breda.get(paths.file);
    expect(readable(page, '.file-head')).toContain('2 keer heropend');
    const told = page.querySelectorAll('.story > li').map((one) => readable(one, 'strong'));
    expect(told).toEqual([
      'Heropend',
      'Gesloten: aanvaard',
      'Heropend',
      'Gesloten: opgelost in de praktijk',
      'Knelpunt vastgelegd',
    ]);
  });

  test('what is open is not reopened', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const opened = await breda.get(paths.reopening);
    expect(readable((await breda.follow(opened)).page, '.notice')).toBe(nl.escalations.refusals.not_closed());
    expect((await breda.post(paths.reopening, { reason })).status).toBe(409);
  });

  test('is for its own city and the national lead', async () => {
    const { as, lead, paths } = await closedOn('city');
    const tilburg = await as('city_lead', 'Tilburg');
    expect((await tilburg.post(paths.reopening, { reason })).status).toBe(403);
    expect((await (await as('ministry_delegate', 'JenV')).post(paths.reopening, { reason })).status).toBe(
      403,
    );
    expect((await lead.submit(paths.reopening, paths.reopening, { reason })).status).toBe(303);
  });
});
