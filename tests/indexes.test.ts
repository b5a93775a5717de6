import type { InStatement } from '@libsql/client';
import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { demo } from './support/demo.ts';
import { pagesOf } from './support/pages.ts';

/**
 * Tables that grow with every act or every meeting: reading one from beginning to end would get slower every week. What
 * grows with the experiments only may be added up as a whole: money, and milestones that were moved.
 */
const growing = [
  'audit',
  'changes',
  'seals',
  'sessions',
  'agenda_items',
  'bottlenecks',
  'bottleneck_experiments',
  'escalations',
  'escalation_events',
  'closures',
  'updates',
  'decisions',
  'actions',
  'lessons',
  'notes',
];

const viewers: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Breda'],
  ['ministry_delegate', 'JenV'],
  ['reader'],
];

describe('every page', () => {
  test.each(viewers)('finds its rows for a %s by index where tables grow', async (role, party) => {
    const { app, client, as } = await demo();
    const visitor = await as(role, party);
    const pages = await pagesOf(app, client);
    const asked = recordStatements(client);
    const scans = new Set<string>();
    for (const page of pages) {
      asked.length = 0;
      const { status } = await visitor.get(page);
      expect(status, page).toBeLessThan(500);
      for (const statement of [...asked]) {
        for (const step of await plan(statement)) if (isScan(step)) scans.add(`${page}: ${step}`);
      }
    }
    expect([...scans]).toEqual([]);

    async function plan({ sql, args }: { sql: string; args?: unknown }): Promise<string[]> {
      const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args: args as [] });
      return rows.map(({ detail }) => String(detail));
    }
  });
});

const isScan = (step: string) =>
  /^SCAN /.test(step) && !/ USING /.test(step) && growing.includes(step.split(' ')[1] ?? '');

/** Everything that goes to the database in a batch from now on. */
function recordStatements(client: { batch: unknown }) {
  const asked: { sql: string; args?: unknown }[] = [];
  const open = client as { batch: (statements: InStatement[], mode?: string) => unknown };
  const original = open.batch.bind(client);
  open.batch = (statements, mode) => {
    asked.push(...statements.filter((one) => typeof one === 'object' && 'sql' in one));
    return original(statements, mode);
  };
  return asked;
}
