import { describe, expect, test } from 'vitest';
import { can } from '../src/domain/permission.ts';
import type { Role } from '../src/domain/role.ts';
import { addresses } from '../views/addresses.ts';
import { idOf, logging, pathsOf } from './support/bottleneck.ts';
import { demo } from './support/demo.ts';
import { type Route, routeOf, routesOf } from './support/routes.ts';
import type { Answer, Visitor } from './support/visitor.ts';

const viewers: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Breda'],
  ['ministry_delegate', 'JenV'],
  ['steering_member'],
  ['reader'],
];

/** So many pages of one kind are opened: they differ in what stands on them. */
const ofOneKind = 4;

describe('what is shown to a role', () => {
  test.each(viewers)('%s: every link leads somewhere, and every form may be sent', async (role, party) => {
    const site = await demo();
    const breda = await site.as('city_lead', 'Breda');
    const draft = idOf(await logging(breda, { as: 'draft' }));
    const fresh = idOf(await logging(breda));
    const routes = routesOf(site.app);
    const own = party === 'Breda' ? [pathsOf(draft).file] : [];
    const start = [addresses.home, ...own, pathsOf(fresh).file];
    const { broken, barred, opened } = await walk(await site.as(role, party), role, routes, start);
    expect(broken).toEqual([]);
    expect(barred).toEqual([]);
    expect(opened).toBeGreaterThan(50);
  });
});

/** Opens what it is led to: which links do not lead to a page, which forms this role may not send. */
async function walk(visitor: Visitor, role: Role, routes: Route[], start: string[]) {
  const [broken, barred]: [string[], Set<string>] = [[], new Set()];
  const kinds = new Map<string, number>();
  const queue = start.map((to) => ({ to, from: '' }));
  const known = new Set(start);
  for (const { to, from } of queue) {
    const kind = kindOf(routes, to);
    const times = kinds.get(kind) ?? 0;
    if (times >= ofOneKind) continue;
    kinds.set(kind, times + 1);
    const answer = await visitor.get(to);
    if (answer.status >= 400) broken.push(`${to} (${answer.status}) on ${from}`);
    for (const action of formsIn(answer))
      if (!maySend(role, routes, action)) barred.add(`${action} on ${to}`);
    for (const link of linksIn(answer)) if (!known.has(link)) queue.push({ to: link, from: to });
    for (const link of linksIn(answer)) known.add(link);
  }
  return { broken, barred: [...barred], opened: [...kinds.values()].reduce((sum, times) => sum + times, 0) };
}

/** Its route, and which questions are asked. */
const kindOf = (routes: Route[], address: string): string =>
  `${routeOf(routes, 'GET', address)?.path} ${[...new URL(address, 'http://localhost').searchParams.keys()]}`;

function maySend(role: Role, routes: Route[], action: string): boolean {
  const route = routeOf(routes, 'POST', action);
  return route !== undefined && (route.right === 'open' || can(role, route.right));
}

const linksIn = ({ page }: Answer): string[] =>
  page.querySelectorAll('a[href^="/"]').map((link) => link.attributes.href?.split('#')[0] ?? '');

const formsIn = ({ page }: Answer): string[] =>
  page
    .querySelectorAll('form[method=post], button[formaction]')
    .map((one) => one.attributes.formaction ?? one.attributes.action ?? '');
