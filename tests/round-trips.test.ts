import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { demo } from './support/demo.ts';
import { pagesOf } from './support/pages.ts';

const viewers: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Breda'],
  ['ministry_delegate', 'JenV'],
  ['steering_member'],
  ['reader'],
];

describe('every page', () => {
  test.each(viewers)('costs a %s two round trips to the database at most', async (role, party) => {
    const { app, client, as } = await demo();
    const visitor = await as(role, party);
    const pages = await pagesOf(app, client);
    const trips = countTrips(client);
    const tooMany: string[] = [];
    for (const page of pages) {
      trips.count = 0;
      const { status } = await visitor.get(page);
      expect(status, page).not.toBe(500);
      if (trips.count > 2) tooMany.push(`${page}: ${trips.count}`);
    }
    expect(tooMany).toEqual([]);
  });
});

/** Counts what goes to the database from now on: one for each statement or batch that is sent. */
function countTrips(client: object) {
  const trips = { count: 0 };
  for (const road of ['execute', 'batch'] as const) {
    const open = client as Record<string, (...parameters: unknown[]) => unknown>;
    const original = open[road]?.bind(client);
    open[road] = (...parameters) => {
      trips.count++;
      return original?.(...parameters);
    };
  }
  return trips;
}
