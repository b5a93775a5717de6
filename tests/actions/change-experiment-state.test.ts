import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { readable, registeredByBreda, versionOn } from '../support/experiment.ts';

const texts = nl.experiments.state;
const learned = 'Begin met het geld, niet met het plan.';

async function started() {
  const made = await registeredByBreda();
  const state = at(addresses.experimentState, made);
  await made.breda.submit(state, state, { state: 'running' });
  return { ...made, state, correction: at(addresses.experimentStateCorrection, made) };
}

describe('changing the state of an experiment', () => {
  test('it starts without a lesson', async () => {
    const { breda, file } = await started();
    const { page } = await breda.get(file);
    expect(readable(page, '.file-head__facts')).toContain('Loopt');
    expect(readable(page, '.history li')).toContain('Staat: in voorbereiding → werd loopt');
  });

  test.each(['adjusted', 'stopped', 'completed'])('%s asks what was learned', async (to) => {
    const { breda, state, file } = await started();
    const refused = await breda.submit(state, state, { state: to, learned: ' ' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#learned-error')).toBe(texts.refusals.learned_missing);
    const { page } = await breda.follow(await breda.submit(state, state, { state: to, learned }));
    expect(readable(page, '#samenvatting')).toContain(learned);
    expect(page.querySelector('h1')).not.toBeNull();
    expect((await breda.get(file)).status).toBe(200);
  });

  test('stopping ends it today, and taking it up again asks to look at the end', async () => {
    const { breda, state, file } = await started();
    await breda.submit(state, state, { state: 'stopped', learned });
    expect(readable((await breda.get(file)).page, '.file-head__facts')).toContain('tot en met do 29 nov');
    await breda.submit(state, state, { state: 'running' });
    expect(readable((await breda.get(file)).page, '.file-head__facts')).toContain('Loopt');
  });

  test('only the states that can follow are offered, and no others accepted', async () => {
    const { breda, state } = await started();
    const { page } = await breda.get(state);
    const offered = page.querySelectorAll('[name=state]').map((input) => input.getAttribute('value'));
    expect(offered).toEqual(['adjusted', 'stopped', 'completed']);
    const refused = await breda.submit(state, state, { state: 'preparing' });
    expect(readable(refused.page, '#state-error')).toBe(texts.refusals.transition_not_allowed);
  });

  test('sent twice is one change, answered the same', async () => {
    const { breda, state, file } = await started();
    const { page } = await breda.get(state);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const change = { state: 'completed', learned, version: versionOn(page), formKey };
    for (const answer of [await breda.post(state, change), await breda.post(state, change)])
      expect([answer.status, answer.location]).toEqual([303, file]);
  });

  test('when somebody else was first, both stand side by side in words', async () => {
    const { as, breda, state } = await started();
    const { page } = await breda.get(state);
    await (await as('national_lead')).submit(state, state, { state: 'completed', learned: 'Van het Rijk' });
    const stale = await breda.post(state, { state: 'adjusted', learned, version: versionOn(page) });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('Afgerond Bijgestuurd');
    expect(readable(stale.page, '.stale')).toContain(`Van het Rijk ${learned}`);
  });

  test('another city does not find it, and a reader may not', async () => {
    const { as, state, correction } = await started();
    const almere = await as('city_lead', 'Almere');
    const reader = await as('reader');
    for (const [visitor, status] of [
      [almere, 404],
      [reader, 403],
    ] as const) {
      expect((await visitor.get(state)).status).toBe(status);
      expect((await visitor.post(state, { state: 'stopped', learned })).status).toBe(status);
      expect((await visitor.post(correction, { correctedState: 'preparing' })).status).toBe(status);
    }
  });
});

describe('a state that was recorded by mistake', () => {
  test('is put right, whatever it was, and the history keeps both', async () => {
    const { breda, state, correction } = await started();
    await breda.submit(state, state, { state: 'completed', learned });
    const saved = await breda.submit(state, correction, {
      correctedState: 'adjusted',
      correctedLearned: 'Begin met geld.',
    });
    const { page } = await breda.follow(saved);
    expect(readable(page, '.notice')).toBe(texts.corrected);
    expect(readable(page, '.file-head__facts')).toContain('Bijgestuurd');
    expect(readable(page, '.history li')).toContain('Staat: afgerond → werd bijgestuurd');
    expect(readable(page, '.history li')).toContain(`${learned} → werd Begin met geld.`);
  });

  test('needs its lesson when the right state asks for one', async () => {
    const { breda, state, correction } = await started();
    const refused = await breda.submit(state, correction, {
      correctedState: 'stopped',
      correctedLearned: '',
    });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#correctedLearned-error')).toBe(texts.refusals.learned_missing);
  });

  test('is not put right over somebody else’s change', async () => {
    const { as, breda, state, correction } = await started();
    const { page } = await breda.get(state);
    await (await as('national_lead')).submit(state, state, { state: 'stopped', learned });
    const stale = await breda.post(correction, { correctedState: 'preparing', version: versionOn(page) });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('Gestopt In voorbereiding');
  });
});
