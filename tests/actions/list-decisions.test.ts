import { describe, expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

describe('the list of decisions', () => {
  test('is for everybody who is signed in, and leads to the actions', async () => {
    const { as } = await demo();
    const { page } = await (await as('steering_member')).get(addresses.decisions);
    expect(page.querySelector('.tabs [aria-current]')?.textContent).toBe('Besluiten');
    expect(page.querySelector(`.tabs a[href="${addresses.actions}"]`)).not.toBeNull();
  });

  test.each([
    [{ niveau: 'steering_group' }, (row: string) => row.includes('Stuurgroep')],
    [{ q: 'steden DPIA' }, (row: string) => row.includes('DPIA') && row.includes('steden')],
    [{ kerngroep: '1' }, (row: string) => row.includes('Overleg 1')],
  ])('with %o shows those only', async (filter, fits) => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(withQuery(addresses.decisions, filter));
    const rows = page.querySelectorAll('tbody tr').map((row) => row.textContent);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(fits)).toBe(true);
  });

  test('with a filter that makes no sense shows all', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    const all = (await reader.get(addresses.decisions)).page.querySelectorAll('tbody tr').length;
    const { page } = await reader.get(
      withQuery(addresses.decisions, { niveau: 'x', kerngroep: "1' or 1=1", pagina: '-3' }),
    );
    expect(page.querySelectorAll('tbody tr').length).toBe(all);
  });
});
