import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { readable, registeredByBreda } from '../support/experiment.ts';

const texts = nl.experiments.benefits;

async function registered() {
  const made = await registeredByBreda();
  return { ...made, benefits: at(addresses.benefits, made) };
}

describe('recording where the benefits land', () => {
  test('one or more domains, each with its explanation, beside who pays', async () => {
    const { breda, benefits } = await registered();
    const saved = await breda.submit(benefits, benefits, {
      safety: 'yes',
      safetyNote: 'Minder meldingen',
      work_income: 'yes',
    });
    const { page } = await breda.follow(saved);
    expect(readable(page, '.notice')).toBe(texts.saved);
    expect(readable(page, '#funding')).toContain('Minder meldingen');
    expect(readable(page, '.history li')).toContain('Baten vastgelegd Domein: veiligheid');
  });

  test('are changed and taken away again', async () => {
    const { breda, benefits, client, id } = await registered();
    await breda.submit(benefits, benefits, { care: 'yes', careNote: 'Minder crisis', safety: 'yes' });
    const { page } = await breda.get(benefits);
    const hidden = (name: string) => page.querySelector(`[name=${name}]`)?.getAttribute('value') ?? '';
    const versions = Object.fromEntries(
      ['careVersion', 'socialVersion', 'safetyVersion', 'work_incomeVersion'].map((name) => [
        name,
        hidden(name),
      ]),
    );
    await breda.post(benefits, { ...versions, care: 'yes', careNote: 'Minder opnames' });
    const { rows } = await client.execute({
      sql: 'select domain, note, version from benefits where experiment_id = ?',
      args: [id],
    });
    expect(rows.map((row) => ({ ...row }))).toEqual([{ domain: 'care', note: 'Minder opnames', version: 2 }]);
  });

  test('an explanation without a tick is refused, and kept', async () => {
    const { breda, benefits } = await registered();
    const refused = await breda.submit(benefits, benefits, { socialNote: 'Minder uithuiszettingen' });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#socialNote-error')).toBe(texts.tickFirst);
    expect(refused.page.querySelector('#socialNote')?.getAttribute('value')).toBe('Minder uithuiszettingen');
  });

  test('an explanation that looks like it is about a resident is asked about first', async () => {
    const { breda, benefits } = await registered();
    const typed = { care: 'yes', careNote: 'Mevrouw belt met 06-12345678' };
    const asked = await breda.submit(benefits, benefits, typed);
    expect(asked.status).toBe(422);
    expect(readable(asked.page, '#careNote-error')).toContain('telefoonnummer');
    const checked = await breda.submit(benefits, benefits, { ...typed, personalChecked: 'yes' });
    expect(checked.status).toBe(303);
  });

  test('when somebody else recorded or removed the same domain first, nobody’s words are lost', async () => {
    const { as, breda, benefits } = await registered();
    const lead = await as('national_lead');
    const untouched = { careVersion: '0', socialVersion: '0', safetyVersion: '0', work_incomeVersion: '0' };
    await lead.submit(benefits, benefits, { care: 'yes', careNote: 'Van het Rijk' });
    const stale = await breda.post(benefits, { ...untouched, care: 'yes', careNote: 'Van Breda' });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('Van het Rijk Van Breda');
    await lead.post(benefits, { ...untouched, careVersion: '1' });
    const gone = await breda.post(benefits, {
      ...untouched,
      careVersion: '1',
      care: 'yes',
      careNote: 'Toch',
    });
    expect(gone.status).toBe(409);
  });

  test('sent twice is once, and sent unchanged is nothing', async () => {
    const { breda, benefits, client } = await registered();
    const sent = { care: 'yes', careNote: 'Eén keer', careVersion: '0', formKey: 'once' };
    expect((await breda.post(benefits, sent)).status).toBe(303);
    expect((await breda.post(benefits, sent)).status).toBe(303);
    const acts = async () => (await client.execute('select count(*) as n from audit')).rows[0]?.n;
    const before = await acts();
    expect((await breda.submit(benefits, benefits)).status).toBe(303);
    expect(await acts()).toBe(before);
  });

  test('another city does not find it, and a reader may not', async () => {
    const { as, benefits } = await registered();
    const almere = await as('city_lead', 'Almere');
    const reader = await as('reader');
    expect([(await almere.get(benefits)).status, (await almere.post(benefits, {})).status]).toEqual([
      404, 404,
    ]);
    expect([(await reader.get(benefits)).status, (await reader.post(benefits, {})).status]).toEqual([
      403, 403,
    ]);
  });
});
