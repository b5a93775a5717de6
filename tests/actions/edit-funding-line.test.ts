import { describe, expect, test } from 'vitest';
import { readable, versionOn } from '../support/experiment.ts';
import { asked, lineOfBreda } from '../support/funding-line.ts';

describe('editing a funding line', () => {
  test('changes what it is, and leaves its ladder alone', async () => {
    const { breda, editLine, line } = await lineOfBreda();
    const form = await breda.get(editLine);
    expect(form.page.querySelector('#amount')?.getAttribute('value')).toBe('40.000');
    expect(form.page.querySelector('#rung')).toBeNull();
    const saved = await breda.submit(editLine, line, { amount: '€ 55.000,-', expectedOn: '2019-02-01' });
    const { page } = await breda.follow(saved);
    expect(readable(page, 'h1')).toBe('JenV: € 55.000 voor 2019');
    expect(readable(page, '.funding-ladder')).toContain('Gevraagd ma 5 nov');
    expect(readable(page, '.facts')).not.toContain('te laat');
  });

  test.each([
    ['a year long after the experiment', { year: '2024' }, 'year'],
    ['nobody who takes part', { contributorId: '9999' }, 'contributorId'],
    ['no amount', { amount: '' }, 'amount'],
  ])('is refused with %s', async (_, wrong, field) => {
    const { breda, editLine, line } = await lineOfBreda();
    const refused = await breda.submit(editLine, line, wrong);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector(`#${field}-error`)).not.toBeNull();
  });

  test('when somebody else was first, both versions stand side by side in words', async () => {
    const { as, breda, editLine, line, contributorId } = await lineOfBreda();
    const opened = versionOn((await breda.get(editLine)).page);
    const lead = await as('national_lead');
    await lead.submit(editLine, line, { instrument: 'spuk' });
    const mine = { ...asked, contributorId, instrument: 'cofinancing', version: opened, formKey: 'mine' };
    const stale = await breda.post(line, mine);
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('SPUK Cofinanciering');
    expect(stale.page.querySelector('#instrument option[selected]')?.getAttribute('value')).toBe(
      'cofinancing',
    );
    const again = await breda.post(line, { ...mine, version: versionOn(stale.page) });
    expect(again.status).toBe(303);
  });

  test('sent twice is one edit, answered the same', async () => {
    const { breda, editLine, line, contributorId } = await lineOfBreda();
    const version = versionOn((await breda.get(editLine)).page);
    const typed = { ...asked, contributorId, amount: '41.000', version, formKey: 'once' };
    const first = await breda.post(line, typed);
    const second = await breda.post(line, typed);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(versionOn((await breda.get(editLine)).page)).toBe(String(Number(version) + 1));
  });

  test('another city reads it but does not find it to edit, and a reader may not', async () => {
    const { as, editLine, line, contributorId } = await lineOfBreda();
    const almere = await as('city_lead', 'Almere');
    const file = await almere.get(line);
    expect(file.status).toBe(200);
    expect(file.page.querySelector('main form')).toBeNull();
    expect((await almere.get(editLine)).status).toBe(404);
    expect((await almere.post(line, { ...asked, contributorId })).status).toBe(404);
    expect((await (await as('reader')).post(line, { ...asked, contributorId })).status).toBe(403);
  });
});
