import { describe, expect, test } from 'vitest';
import { can } from '../src/domain/permission.ts';
import { type Role, roles } from '../src/domain/role.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { historyOf } from './support/history.ts';
import { fill } from './support/pages.ts';
import { type Route, routesOf } from './support/routes.ts';

/** A form of which every field holds something, whatever it is called. */
const filledIn = { version: '1', title: 'x', text: 'x', reason: 'x', note: 'x', formKey: 'x', report: 'x' };

const withoutRight = ({ right }: Route, role: Role) => right !== 'open' && !can(role, right);

describe('a role without the right', () => {
  const barredRoles = roles.filter((role) => role !== 'national_lead');
  test.each(barredRoles)(
    '%s gets 403 on every route that asks for it, and nothing is written',
    async (role) => {
      const site = await demo();
      const visitor = await site.as(role);
      const before = await historyOf(site.client);
      const barred = routesOf(site.app).filter((route) => withoutRight(route, role));
      for (const { method, path } of barred) {
        const address = await fill(path, site.client);
        const answer = method === 'GET' ? await visitor.get(address) : await visitor.post(address, filledIn);
        expect(answer.status, `${method} ${address}`).toBe(403);
        expect(answer.headers.get('cache-control')).toBe('no-store');
      }
      expect(barred.length).toBeGreaterThan(10);
      expect(await historyOf(site.client)).toEqual(before);
    },
  );
});

describe('somebody who is not signed in', () => {
  test('gets 401 on every form and is sent to the door from every page, and nothing is written', async () => {
    const site = await demo();
    const somebody = site.visitor();
    const before = await historyOf(site.client);
    for (const { method, path, right } of routesOf(site.app)) {
      if (right === 'open') continue;
      const address = await fill(path, site.client);
      if (method === 'POST') expect((await somebody.post(address, filledIn)).status, address).toBe(401);
      else expect((await somebody.get(address)).location, address).toContain(addresses.signIn);
    }
    expect(await historyOf(site.client)).toEqual(before);
  });

  test('sees nothing of the deal on what is open', async () => {
    const site = await demo();
    const open = routesOf(site.app).filter(({ right }) => right === 'open');
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /aanmelden',
      'GET /assets/:file',
      'GET /gezondheid',
      'POST /aanmelden',
      'POST /afmelden',
      'POST /taal',
    ]);
    const { rows } = await site.client.execute(
      'select title from bottlenecks union select title from experiments',
    );
    for (const path of [addresses.signIn, addresses.health]) {
      const { text } = await site.visitor().get(path);
      expect(rows.filter((row) => text.includes(String(row.title)))).toEqual([]);
    }
  });
});
