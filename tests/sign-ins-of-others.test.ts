import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { addresses, at, withQuery } from '../views/addresses.ts';
import { nl } from '../views/text/nl.ts';
import { demo } from './support/demo.ts';
import type { Visitor } from './support/visitor.ts';

const colleagues: [Role, string?][] = [['city_lead', 'Almere'], ['ministry_delegate', 'JenV'], ['reader']];

/** How many acts the audit trail says there are, and who signed in according to it. */
async function signIns(visitor: Visitor) {
  const { page } = await visitor.get(withQuery(addresses.audit, { soort: 'sessions' }));
  const rows = page.querySelectorAll('tbody tr').map((row) => row.textContent);
  return {
    rows: rows.filter((text) => text.includes(nl.audit.actions['session.started'])),
    count: page.querySelector('#results')?.textContent.split(' ')[0],
    all: Number(
      (await visitor.get(addresses.audit)).page.querySelector('#results')?.textContent.split(' ')[0],
    ),
  };
}

describe('when somebody signed in', () => {
  test.each(colleagues)('is not told to a %s %s, nor that it happened', async (role, party) => {
    const { as, client } = await demo();
    const one = await as(role, party);
    const before = await signIns(one);
    const breda = await as('city_lead', 'Breda');
    const { rows } = await client.execute('select max(id) as id from audit');
    expect(await signIns(one)).toEqual(before);
    expect(before.rows).toHaveLength(1);
    const entry = at(addresses.auditEntry, { id: Number(rows[0]?.id) });
    expect([(await one.get(entry)).status, (await breda.get(entry)).status]).toEqual([404, 200]);
  });

  test('is told to the national lead, of everybody', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const before = await signIns(lead);
    await as('city_lead', 'Breda');
    const after = await signIns(lead);
    expect([after.rows.length, after.all]).toEqual([before.rows.length + 1, before.all + 1]);
    expect(after.rows[0]).toContain('Projectleider Breda');
  });
});
