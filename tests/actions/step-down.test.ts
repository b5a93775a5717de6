import { describe, expect, test } from 'vitest';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, exactly, newestStay } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';

const down = { reason: 'Dit kunnen wij zelf.' };

describe('stepping down', () => {
  test('from the core group it goes back to the city, where no clock runs', async () => {
    const { breda, paths, state } = await bottleneckOn('core_group');
    const stepped = await breda.submit(paths.stepDown, paths.stepDown, down);
    expect(stepped.status).toBe(303);
    expect(await state()).toBe('Ligt bij Breda sinds do 29 nov.');
    const { page } = await breda.get(paths.file);
    expect(readable(page, '.story')).toContain('Teruggelegd bij de stad');
    expect(readable(page, '.story')).toContain(down.reason);
  });

  test('from the ministry the same question goes to the core group, with new clocks', async () => {
    const { lead, paths, id, client } = await bottleneckOn('ministry');
    await lead.submit(paths.stepDown, paths.stepDown, down);
    expect(await newestStay({ client }, id)).toMatchObject({
      rung: 'core_group',
      direction: 'down',
      question: exactly.question,
      acknowledged_on: null,
    });
  });

  test('from the steering group it goes back to the ministry that was asked', async () => {
    const { lead, paths, state } = await bottleneckOn('steering_group');
    const { page } = await lead.get(paths.stepDown);
    expect(readable(page, '#addresseeId option[selected]')).toBe('JenV');
    await lead.submit(paths.stepDown, paths.stepDown, down);
    expect(await state()).toContain('Ligt bij JenV');
  });

  test('takes a reason', async () => {
    const { breda, paths } = await bottleneckOn('core_group');
    const refused = await breda.submit(paths.stepDown, paths.stepDown, { reason: '' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#reason-error')).toBe(nl.escalations.refusals.reason_missing());
  });

  test('what lies with the city cannot go lower', async () => {
    const { breda, paths } = await bottleneckOn('city');
    const opened = await breda.get(paths.stepDown);
    expect(readable((await breda.follow(opened)).page, '.notice')).toBe(nl.escalations.refusals.at_bottom());
    expect((await breda.post(paths.stepDown, down)).status).toBe(409);
  });

  test('is not for another city, nor for the ministry', async () => {
    const { as, paths } = await bottleneckOn('ministry');
    for (const other of [await as('city_lead', 'Tilburg'), await as('ministry_delegate', 'JenV')]) {
      expect((await other.get(paths.stepDown)).status).toBe(403);
      expect((await other.post(paths.stepDown, down)).status).toBe(403);
    }
  });
});
