import { describe, expect, test } from 'vitest';
import { reachOf, rights } from '../../src/domain/permission.ts';
import { roles } from '../../src/domain/role.ts';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { demo } from '../support/demo.ts';

describe('who may do what', () => {
  test.each(roles)('is shown to a %s as the table says it, one row for every right', async (role) => {
    const { as } = await demo();
    const { page } = await (await as(role)).get(addresses.rights);
    const rows = page.querySelectorAll('.rights tbody tr');
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(
      rights.map((right) => nl.rights.names[right]),
    );
    rows.forEach((row, nth) => {
      const right = rights[nth];
      const cells = row.querySelectorAll('td');
      expect(
        cells.map((cell) => cell.textContent !== `${nl.rights.nothing}${nl.rights.nothingSaid}`),
      ).toEqual(roles.map((one) => right !== undefined && reachOf(one, right) !== null));
    });
  });

  test('is folded by subject, the first one open, and whole on paper', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(addresses.rights);
    const folded = page.querySelectorAll('.rights > details');
    expect(folded.map((one) => one.hasAttribute('open'))).toEqual(folded.map((_, nth) => nth === 0));
    expect(folded.every((one) => one.classList.contains('opens-on-paper'))).toBe(true);
  });

  test('says how far in words that one can follow', async () => {
    const { as } = await demo();
    const { page } = await (await as('reader')).get(addresses.rights);
    const wordsOf = (name: string) =>
      page
        .querySelectorAll('.rights tbody tr')
        .find((row) => row.querySelector('th')?.textContent === name)
        ?.querySelectorAll('td')
        .map((cell) => cell.textContent);
    expect(wordsOf(nl.rights.names['escalation.answer'])?.slice(0, 4)).toEqual([
      'alles',
      '–mag dit niet',
      'wat aan het eigen departement is gevraagd',
      'wat aan de bestuurders is gevraagd',
    ]);
    expect(wordsOf(nl.rights.names['experiment.write'])?.[1]).toBe('eigen stad');
    expect(page.querySelectorAll('.rights__rules li').length).toBe(nl.rights.rules.length);
  });

  test('is a step from administration, or from below every page for who has no business there', async () => {
    const { as } = await demo();
    for (const role of roles) {
      const visitor = await as(role);
      const from = role === 'steering_member' ? addresses.steering : addresses.admin;
      const { page } = await visitor.get(from);
      expect(page.querySelector(`a[href="${addresses.rights}"]`)?.textContent, role).toBe('Wie mag wat');
    }
  });
});
