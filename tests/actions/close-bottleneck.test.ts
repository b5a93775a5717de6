import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, newestStay } from '../support/bottleneck.ts';
import { readable, versionOn } from '../support/experiment.ts';

const solved = { outcome: 'solved', note: 'De kliniek belt nu een week vooraf.' };
const lapsed = { outcome: 'lapsed', note: 'De kliniek is verhuisd.' };

describe('closing a bottleneck', () => {
  test('the city that asked says that it works in practice', async () => {
    const { breda, paths, id, client, state } = await bottleneckOn('ministry');
    const closed = await breda.submit(paths.closure, paths.closure, solved);
    expect(closed.location).toBe(paths.file);
    expect(await state()).toBe('Gesloten op do 29 nov: opgelost in de praktijk.');
    expect(await newestStay({ client }, id)).toMatchObject({
      solved_on: '2018-11-29',
      ended_on: '2018-11-29',
    });
    const story = readable((await breda.get(paths.file)).page, '.story');
    expect(story).toContain('Gesloten: opgelost in de praktijk');
    expect(story).toContain('Breda, stedelijk projectleider');
    expect(story).toContain(solved.note);
  });

  test('nobody else can say so, and hears who can', async () => {
    const { as, lead, paths, state } = await bottleneckOn('ministry');
    const refused = await lead.post(paths.closure, solved);
    expect(refused.status).toBe(403);
    expect(readable(refused.page, 'main')).toContain('Alleen Breda kan dit sluiten als opgelost.');
    expect((await lead.get(paths.closure)).page.querySelector('[value=solved]')).toBeNull();
    for (const [role, party] of [
      ['city_lead', 'Tilburg'],
      ['ministry_delegate', 'JenV'],
      ['steering_member', 'Tilburg'],
      ['reader', undefined],
    ] as const)
      expect((await (await as(role, party)).post(paths.closure, solved)).status).toBe(403);
    expect(await state()).toContain('Ligt bij JenV');
  });

  test('that it lapsed or is accepted can be said on its behalf, with a note', async () => {
    const { lead, paths, state } = await bottleneckOn('core_group');
    const unsaid = await lead.submit(paths.closure, paths.closure, { outcome: 'lapsed', note: '' });
    expect(unsaid.status).toBe(422);
    expect(readable(unsaid.page, '#note-error')).toBe(nl.escalations.refusals.note_missing());
    await lead.submit(paths.closure, paths.closure, lapsed);
    expect(await state()).toContain('vervallen');
  });

  test('without saying how it ends it comes back', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const refused = await breda.submit(paths.closure, paths.closure, { note: 'Klaar.' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#outcome-error')).toBe(nl.fields.choose);
    expect(readable(refused.page, '#note')).toBe('Klaar.');
  });

  test('what is closed is not closed again', async () => {
    const { breda, lead, paths } = await bottleneckOn('city');
    await breda.submit(paths.closure, paths.closure, solved);
    expect((await lead.post(paths.closure, lapsed)).status).toBe(409);
    const opened = await breda.get(paths.closure);
    expect(readable((await breda.follow(opened)).page, '.notice')).toBe(nl.escalations.refusals.is_closed());
  });

  test('when it moved on meanwhile, one looks again', async () => {
    const { breda, lead, paths } = await bottleneckOn('core_group');
    const { page } = await breda.get(paths.closure);
    await lead.submit(paths.escalations, paths.escalations, {});
    const stale = await breda.post(paths.closure, { ...solved, version: versionOn(page) });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '#note')).toBe(solved.note);
  });

  test('sent twice it is closed once', async () => {
    const { breda, paths, id, client } = await bottleneckOn('city');
    const { page } = await breda.get(paths.closure);
    const fields = { ...solved, version: versionOn(page), formKey: 'once' };
    const first = await breda.post(paths.closure, fields);
    expect(await breda.post(paths.closure, fields)).toMatchObject({ status: 303, location: first.location });
    const { rows } = await client.execute(`select count(*) as n from closures where bottleneck_id = ${id}`);
    expect(rows[0]?.n).toBe(1);
  });
});
