import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { readable, registeredByBreda, versionOn } from '../support/experiment.ts';

async function registered() {
  const made = await registeredByBreda();
  return { ...made, securing: at(addresses.securing, made) };
}

describe('recording the securing of an experiment', () => {
  test('stands in the file, and in the history', async () => {
    const { breda, securing } = await registered();
    const change = { securing: 'promised', securingNote: 'Het college zegt het toe.' };
    const { page } = await breda.follow(await breda.submit(securing, securing, change));
    expect(readable(page, '.notice')).toBe(nl.experiments.securing.saved);
    expect(readable(page, '#borging')).toContain('Borging: toegezegd Het college zegt het toe.');
    expect(readable(page, '.history li')).toContain('Borging: niet geregeld → werd toegezegd');
  });

  test('asks for a choice', async () => {
    const { breda, securing } = await registered();
    const refused = await breda.submit(securing, securing, { securing: '', securingNote: 'Nog niets' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#securing-error')).toBe(nl.fields.choose);
    expect(refused.page.querySelector('#securingNote')?.textContent).toBe('Nog niets');
  });

  test('is not recorded over somebody else’s change', async () => {
    const { as, breda, securing } = await registered();
    const { page } = await breda.get(securing);
    await (await as('national_lead')).submit(securing, securing, { securing: 'decided' });
    const stale = await breda.post(securing, { securing: 'asked', version: versionOn(page) });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('Besloten Gevraagd');
  });

  test('another city does not find it, and a reader may not', async () => {
    const { as, securing } = await registered();
    const almere = await as('city_lead', 'Almere');
    const reader = await as('reader');
    const change = { securing: 'decided' };
    expect([(await almere.get(securing)).status, (await almere.post(securing, change)).status]).toEqual([
      404, 404,
    ]);
    expect([(await reader.get(securing)).status, (await reader.post(securing, change)).status]).toEqual([
      403, 403,
    ]);
  });
});
