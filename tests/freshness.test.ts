import { describe, expect, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { firstId } from './support/first.ts';
import type { Visitor } from './support/visitor.ts';

const tagOf = async (visitor: Visitor, path: string, headers = {}) =>
  (await visitor.get(path, headers)).headers.get('etag') ?? '';

describe('a page that was seen before', () => {
  test('is answered 304 to a browser that takes it compressed, as every browser does', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    await breda.get(addresses.home);
    const gzip = { 'accept-encoding': 'gzip' };
    const etag = await tagOf(breda, addresses.lessons, gzip);
    expect((await breda.get(addresses.lessons, { ...gzip, 'if-none-match': etag })).status).toBe(304);
    const several = { ...gzip, 'if-none-match': `W/"older", ${etag}` };
    expect((await breda.get(addresses.lessons, several)).status).toBe(304);
  });

  test('is never answered with what somebody in another role, or for another city, saw', async () => {
    const { as } = await demo();
    const people = [
      await as('national_lead'),
      await as('city_lead', 'Breda'),
      await as('city_lead', 'Almere'),
      await as('ministry_delegate', 'JenV'),
      await as('ministry_delegate', 'VWS'),
      await as('steering_member'),
      await as('reader'),
    ];
    for (const visitor of people) await visitor.get(addresses.lessons);
    for (const path of [addresses.home, addresses.bottlenecks, addresses.lessons]) {
      const tags = await Promise.all(people.map((visitor) => tagOf(visitor, path)));
      expect(new Set(tags).size, path).toBe(people.length);
    }
  });

  test('is never answered with what the same person saw when leading another city', async () => {
    const { as, client } = await demo();
    const tilburg = await firstId(client, `select id from parties where name = 'Tilburg'`);
    const who = await firstId(
      client,
      `select a.person_id as id from assignments a join parties p on p.id = a.party_id
        where p.name = 'Breda' and a.role = 'city_lead' order by a.id desc`,
    );
    await client.execute({
      sql: `update assignments set person_id = ? where role = 'city_lead' and party_id = ?`,
      args: [who, tilburg],
    });
    const asBreda = await as('city_lead', 'Breda');
    const asTilburg = await as('city_lead', 'Tilburg');
    await asBreda.get(addresses.lessons);
    await asTilburg.get(addresses.lessons);
    const etag = await tagOf(asBreda, addresses.home);
    const answer = await asTilburg.get(addresses.home, { 'if-none-match': etag });
    expect(answer.status).toBe(200);
  });

  test('is not answered 304 any more after signing out', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const etag = await tagOf(breda, addresses.home);
    await breda.post(addresses.signOut, {});
    expect((await breda.get(addresses.home, { 'if-none-match': etag })).status).toBe(303);
  });

  test('is not answered in the other language', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const etag = await tagOf(breda, addresses.lessons);
    await breda.post(addresses.language, { language: 'en', back: '/' });
    expect((await breda.get(addresses.lessons, { 'if-none-match': etag })).status).toBe(200);
  });

  test('is asked after without being sent: the answer says the same', async () => {
    const { app, as } = await demo();
    const ask = (headers: Record<string, string>) =>
      app.request(addresses.lessons, { method: 'HEAD', headers });
    expect((await ask({})).status).toBe(303);
    const breda = await as('city_lead', 'Breda');
    await breda.get(addresses.home);
    const answer = await ask(breda.headers());
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toBe(await tagOf(breda, addresses.lessons));
  });

  test('is kept by the browser of its reader only; what failed is not kept at all', async () => {
    const { as, visitor } = await demo();
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(addresses.lessons)).headers.get('cache-control')).toBe('private, no-cache');
    for (const answer of [await breda.get('/bestaat-niet'), await breda.get(addresses.newMeeting)]) {
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('etag')).toBeNull();
    }
    const door = await visitor().get(addresses.home);
    expect(door.status).toBe(303);
    expect(door.headers.get('etag')).toBeNull();
  });
});
