import { describe, expect, test } from 'vitest';
import { can, covers, type Right, scopeOf } from '../src/domain/permission.ts';
import { type Role, roles } from '../src/domain/role.ts';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { historyOf } from './support/history.ts';
import { addressOf, type Standing, standingIn } from './support/records.ts';
import { type Route, routesOf } from './support/routes.ts';
import { type Seat, seatsOf } from './support/seats.ts';
import { furtherStory } from './support/story.ts';
import type { Answer, Visitor } from './support/visitor.ts';

type Site = Awaited<ReturnType<typeof demo>>;
type Guarded = Route & { right: Right };

/** Every route that is not open to everybody, with the right that it declares. */
const guarded = ({ app }: Site) => routesOf(app).filter((route): route is Guarded => route.right !== 'open');

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

/** Whether the table gives somebody a right on a record; where there is none, whether they have it at all. */
const reaches = (seat: Seat, right: Right, { params, places, takes }: Standing): boolean =>
  [right, ...takes].every((one) =>
    Object.keys(params).length
      ? places.some((place) => covers(scopeOf(seat, one), place))
      : can(seat.role, one),
  );

/** Whether the table gives a right on some records and not on others, so that there must be a foreign one to try. */
const isScoped = ({ path, right }: Guarded, seats: Seat[]): boolean =>
  path.includes(':') && seats.some((seat) => scopeOf(seat, right).kind !== 'all') && !ofEveryCity.test(path);

/** Whoever takes a lesson over does so for the own city; the lesson may be anybody's. */
const ofEveryCity = /^\/lessen\/:id\/overgenomen$/;

type Try = { seat: Seat; record: Standing };

/** Somebody in this role with a record that the table gives them, or one that it does not. */
async function tryAt({ client }: Site, seats: Seat[], { path, right }: Guarded, isWithin: boolean) {
  const records = await standingIn(client, path);
  for (const seat of seats)
    for (const record of records)
      if (reaches(seat, right, record) === isWithin) return { seat, record } satisfies Try;
  return null;
}

/** A form of which every field holds something, whatever it is called; about the own city where that fits. */
function filledIn(seat: Seat, { places }: Standing) {
  const own = places.find(({ cityId }) => cityId === seat.partyId) ?? places[0];
  const words = { title: 'x', text: 'x', reason: 'x', note: 'x', report: 'x' };
  const numbers = { version: '1', cityId: String(own?.cityId ?? ''), seat: String(seat.assignmentId) };
  return { ...words, ...numbers, formKey: crypto.randomUUID() };
}

async function ask(visitor: Visitor, { method, path }: Route, { seat, record }: Try): Promise<Answer> {
  const address = addressOf(path, record);
  return method === 'GET' ? visitor.get(address) : visitor.post(address, filledIn(seat, record));
}

/** The demo with everybody in a role signed in. */
async function roleIn(role: Role) {
  const site = await demo();
  await furtherStory(site);
  const seats = await seatsOf(site.client, role);
  const visitors = new Map<Seat, Visitor>();
  // Twice: a session that is not the one at hand can be ended.
  for (const seat of [...seats, ...seats]) visitors.set(seat, await site.as(role, seat.party ?? undefined));
  const at = async (route: Guarded, one: Try) => {
    const visitor = visitors.get(one.seat);
    if (!visitor) throw new Error(`${one.seat.name} is not signed in`);
    return ask(visitor, route, one);
  };
  return { site, seats, at };
}

/** Whatever came of it: one was not turned away, nor sent to the door. */
const isLetIn = ({ status, location }: Answer): boolean =>
  status <= 422 && ![401, 403, 404].includes(status) && !location?.includes(`${addresses.signIn}?`);

const told = (route: Route, { seat, record }: Try, { status }: Answer) =>
  `${nameOf(route)} for ${seat.name}: ${status} at ${addressOf(route.path, record)}`;

describe('the table of rights, against every route that there is', () => {
  test.each(roles)('a %s is kept from what it does not give, and nothing is written', async (role) => {
    const { site, seats, at } = await roleIn(role);
    const [anybody] = seats;
    const wrong: string[] = [];
    const before = await historyOf(site.client);
    for (const route of guarded(site)) {
      const mayAtAll = can(role, route.right);
      const [record] = await standingIn(site.client, route.path);
      if (!record) wrong.push(`${nameOf(route)} has no record at all`);
      const barred = !mayAtAll && anybody && record ? { seat: anybody, record } : null;
      const one = barred ?? (mayAtAll ? await tryAt(site, seats, route, false) : null);
      if (!one && mayAtAll && isScoped(route, seats))
        wrong.push(`${nameOf(route)} has no foreign record for a ${role}`);
      if (!one) continue;
      const answer = await at(route, one);
      const expected = mayAtAll ? [403, 404] : [403];
      if (!expected.includes(answer.status)) wrong.push(told(route, one, answer));
      else if (answer.headers.get('cache-control') !== 'no-store') wrong.push(`${nameOf(route)} may be kept`);
    }
    expect(wrong).toEqual([]);
    expect(await historyOf(site.client)).toEqual(before);
  });

  test.each(roles)('a %s is let in where it does', async (role) => {
    const { site, seats, at } = await roleIn(role);
    const wrong: string[] = [];
    for (const route of guarded(site).filter(({ right }) => can(role, right))) {
      const one = await tryAt(site, seats, route, true);
      const answer = one && (await at(route, one));
      if (!answer) wrong.push(`${nameOf(route)} has no record that a ${role} may come at`);
      else if (!isLetIn(answer)) wrong.push(told(route, one, answer));
    }
    expect(wrong).toEqual([]);
  });
});

describe('somebody who is not signed in', () => {
  test('gets 401 on every form and is sent to the door from every page, and nothing is written', async () => {
    const { site, seats } = await roleIn('national_lead');
    const [seat] = seats;
    const before = await historyOf(site.client);
    const wrong: string[] = [];
    for (const route of guarded(site)) {
      const [record] = await standingIn(site.client, route.path);
      if (!record || !seat) throw new Error(`there is no record for ${nameOf(route)}`);
      const answer = await ask(site.visitor(), route, { seat, record });
      const isAtDoor = answer.status === 303 && answer.location?.startsWith(addresses.signIn);
      if (route.method === 'GET' ? !isAtDoor : answer.status !== 401)
        wrong.push(told(route, { seat, record }, answer));
    }
    expect(wrong).toEqual([]);
    expect(await historyOf(site.client)).toEqual(before);
  });

  test('sees nothing of the deal on what is open', async () => {
    const site = await demo();
    const open = routesOf(site.app).filter(({ method, right }) => right === 'open' && method === 'GET');
    const { rows } = await site.client.execute(
      'select title from bottlenecks union select title from experiments',
    );
    expect(open.length).toBeGreaterThan(2);
    for (const { path } of open) {
      const { text } = await site.visitor().get(path.replace(/:\w+/g, 'x'));
      expect(
        rows.filter((row) => text.includes(String(row.title))),
        path,
      ).toEqual([]);
    }
  });
});

describe('a route that somebody adds', () => {
  test('and forgets to say a record for, is named', async () => {
    const { client } = await demo();
    await expect(standingIn(client, '/experimenten/:id/bijlagen/:attachment')).rejects.toThrow(
      '/experimenten/:id/bijlagen/:attachment',
    );
  });
});
