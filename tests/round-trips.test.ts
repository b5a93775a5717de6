import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { fill, pagesOf } from './support/pages.ts';
import { countTrips } from './support/trips.ts';

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

  /** What they show leaves no history, so nothing tells whether it changed. */
  const alwaysNew = [addresses.sessions, addresses.person, addresses.setUp];

  test('costs one when it is looked at again', async () => {
    const { app, client, as } = await demo();
    const lead = await as('national_lead');
    const passed = await Promise.all(alwaysNew.map((path) => fill(path, client)));
    const pages = (await pagesOf(app, client)).filter((page) => !passed.includes(page));
    const trips = countTrips(client);
    const tooMany: string[] = [];
    for (const page of pages) {
      // What the page before had to say is said once.
      await lead.get(page);
      await lead.get(page);
      trips.count = 0;
      const { status } = await lead.get(page);
      if (status === 200 && trips.count > 1) tooMany.push(`${page}: ${trips.count}`);
    }
    expect(tooMany).toEqual([]);
  });
});
