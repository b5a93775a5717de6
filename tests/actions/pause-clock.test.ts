import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, newestStay, travelTo } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';

const pause = { reason: 'Eerst komt de rechter.', untilOn: '2018-12-05' };

async function askedOfJenV() {
  const site = await bottleneckOn('ministry');
  const jenv = await site.as('ministry_delegate', 'JenV');
  const pauses = (fields: Record<string, string> = pause) =>
    jenv.submit(site.paths.pause, site.paths.pause, fields);
  return { ...site, jenv, pauses, stay: () => newestStay(site, site.id) };
}

describe('pausing the clocks', () => {
  test('shifts what is due by the working days of the pause', async () => {
    const { pauses, stay, state, breda, paths } = await askedOfJenV();
    expect((await pauses()).status).toBe(303);
    expect(await stay()).toMatchObject({ paused_until: '2018-12-05', answer_by: '2018-12-19' });
    expect(await state()).toContain('De klok staat stil tot en met wo 5 dec.');
    const { page } = await breda.get(paths.file);
    expect(readable(page, '.clocks')).toContain('staat stil');
    expect(page.querySelector('.clocks [fill="url(#hatch)"]')).not.toBeNull();
    expect(readable(page, '.story')).toContain(pause.reason);
  });

  test('ends by itself', async () => {
    const { pauses, state, ...site } = await askedOfJenV();
    await pauses();
    await travelTo(site, '2018-12-06');
    expect(await state()).not.toContain('staat stil');
  });

  test('takes a reason and an end that is ahead, but not too far', async () => {
    const { pauses } = await askedOfJenV();
    const unsaid = await pauses({ ...pause, reason: '' });
    expect(readable(unsaid.page, '#reason-error')).toBe(nl.escalations.refusals.reason_missing());
    expect(unsaid.page.querySelector('#untilOn')?.getAttribute('value')).toBe(pause.untilOn);
    const endless = await pauses({ ...pause, untilOn: '' });
    expect(readable(endless.page, '#untilOn-error')).toBe(nl.fields.date('29-11-2018'));
    const now = await pauses({ ...pause, untilOn: '2018-11-29' });
    expect(readable(now.page, '#untilOn-error')).toBe(nl.escalations.refusals.pause_end_not_future());
    const far = await pauses({ ...pause, untilOn: '2019-11-29' });
    expect(readable(far.page, '#untilOn-error')).toBe('Kies een datum binnen 60 werkdagen.');
  });

  test('a paused clock is not paused again', async () => {
    const { pauses, jenv, paths } = await askedOfJenV();
    await pauses();
    const opened = await jenv.get(paths.pause);
    expect(readable((await jenv.follow(opened)).page, '.notice')).toBe(
      nl.escalations.refusals.already_paused(),
    );
    expect((await jenv.post(paths.pause, pause)).status).toBe(409);
  });

  test('is for who was asked, or the national lead', async () => {
    const { as, breda, pauses, paths } = await askedOfJenV();
    const vws = await as('ministry_delegate', 'VWS');
    expect((await vws.post(paths.pause, pause)).status).toBe(403);
    expect((await breda.post(paths.pause, pause)).status).toBe(403);
    await pauses();
    expect((await vws.post(paths.resumption, {})).status).toBe(403);
  });
});

describe('resuming the clocks', () => {
  test('gives back what was left of the pause', async () => {
    const { pauses, stay, jenv, paths, ...site } = await askedOfJenV();
    await pauses();
    await travelTo(site, '2018-12-03');
    expect((await jenv.submit(paths.file, paths.resumption)).status).toBe(303);
    expect(await stay()).toMatchObject({ paused_until: null, answer_by: '2018-12-14' });
  });

  test('twice is once: the second hears that the clock runs', async () => {
    const { pauses, jenv, paths } = await askedOfJenV();
    await pauses();
    await jenv.submit(paths.file, paths.resumption, { formKey: 'once' });
    expect((await jenv.post(paths.resumption, { formKey: 'once' })).status).toBe(303);
    const again = await jenv.post(paths.resumption, {});
    expect(readable((await jenv.follow(again)).page, '.notice')).toBe(nl.escalations.refusals.not_paused());
  });
});
