import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verify } from '../db/verify.ts';
import { addresses, at } from '../views/addresses.ts';
import { idOf, logging, pathsOf } from './support/bottleneck.ts';
import { demo } from './support/demo.ts';
import { type Found, formsOn } from './support/forms.ts';
import { fill, pagesOf } from './support/pages.ts';
import { sending, writers } from './support/rubbish.ts';
import { countTrips } from './support/trips.ts';
import type { Visitor } from './support/visitor.ts';

type Site = Awaited<ReturnType<typeof demo>> & { trips: { count: number } };

/** Signing in and out is tried elsewhere: whoever does so here goes home. */
const doors: string[] = [addresses.signIn, addresses.signOut];

describe('whatever is sent', () => {
  test.each(writers)(
    'by a %s to any form, it is no fault of ours, takes four round trips at most, and the history stays whole',
    async (role, party) => {
      const site = await prepared();
      const visitor = await site.as(role, party);
      const routes = new Set(
        site.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path),
      );
      const shown = await formsOn(visitor, [...(await pagesOf(site.app, site.client)), ...site.more]);
      const hidden = role === 'national_lead' ? await formsNotShown(site, routes, shown) : [];
      const tried = await tryAll(site, visitor, routes, [...shown, ...hidden]);
      if (role === 'national_lead') expect([...routes].filter((route) => !tried.has(route))).toEqual([]);
      expect((await verify(site.database)).faults).toEqual([]);
    },
  );
});

/** A draft and an agenda that is composed, so that their forms are there too. */
async function prepared() {
  const site = await demo();
  const breda = await site.as('city_lead', 'Breda');
  const draft = pathsOf(idOf(await logging(breda, { as: 'draft' })));
  const lead = await site.as('national_lead');
  const { rows } = await site.client.execute(`select id from meetings where status = 'planned' order by id`);
  const agenda = at(addresses.agenda, { id: Number(rows[0]?.id) });
  await lead.submit(agenda, agenda);
  return {
    ...site,
    trips: countTrips(site.client),
    more: [...Object.values(draft), ...(await morePages(site))],
  };
}

/** Pages of records in every state, and of somebody who left. */
async function morePages({ client }: Pick<Site, 'client'>): Promise<string[]> {
  const all = async (select: string) => (await client.execute(select)).rows.map((row) => Number(row.id));
  const bottlenecks = await all('select min(id) as id from bottlenecks group by status, rung');
  const meetings = await all('select min(id) as id from meetings group by status');
  const gone = await all(`select person_id as id from assignments group by person_id
    having max(coalesce(until_on, '9999-12-31')) < '2018-11-01'`);
  const ofMeeting = ['meeting', 'agenda', 'agendaProposal', 'agendaOutcomes', 'report'] as const;
  return [
    ...bottlenecks.flatMap((id) => Object.values(pathsOf(id))),
    ...meetings.flatMap((id) => ofMeeting.map((page) => at(addresses[page], { id }))),
    ...gone.map((id) => at(addresses.pseudonymisation, { id })),
  ];
}

/** Buttons that are not there on this day of the demo can be pressed all the same. */
async function formsNotShown({ client }: Site, routes: Set<string>, shown: Found[]): Promise<Found[]> {
  const known = new Set(shown.map(({ action }) => routeOf(action, routes)));
  const hidden = [...routes].filter((route) => !known.has(route));
  return Promise.all(
    hidden.map(async (route) => {
      const action = await fill(route, client);
      const page = action.split('/').slice(0, 3).join('/');
      return { page, action, fields: { version: ['1'], accepted: ['a', 'b'], minutes: ['5'], title: ['x'] } };
    }),
  );
}

/** Two forms of every route at most; the routes that were tried. */
async function tryAll(site: Site, visitor: Visitor, routes: Set<string>, forms: Found[]) {
  const tried = new Map<string, number>(doors.map((door) => [door, 2]));
  for (const form of forms) {
    const route = routeOf(form.action, routes);
    expect(route, `${form.action} goes nowhere`).not.toBe('');
    const times = tried.get(route) ?? 0;
    if (times < 2) await sendRubbish(site, visitor, form);
    tried.set(route, times + 1);
  }
  return tried;
}

/** Sends whatever can be thought of, with the version that the page has now, so that it gets as far as it can. */
async function sendRubbish({ log, trips }: Site, visitor: Visitor, form: Found) {
  let version = await versionNow(visitor, form);
  const property = fc.asyncProperty(sending(form), async (values) => {
    trips.count = 0;
    const { status } = await visitor.post(form.action, { ...values, ...(version && { version }) });
    expect(trips.count, `${form.action}: round trips`).toBeLessThanOrEqual(4);
    if (status === 303) version = await versionNow(visitor, form);
    const fault = log.findLast(({ level }) => level === 'error')?.message;
    expect(status, `${form.action}: ${fault}`).toBeLessThan(500);
  });
  await fc.assert(property, { numRuns: 12 });
}

async function versionNow(visitor: Visitor, { page, action }: Found): Promise<string | undefined> {
  const forms = await formsOn(visitor, [page]);
  return forms.find((form) => form.action === action)?.fields.version?.[0];
}

/** The first route that a path takes; '' when it goes nowhere. */
const routeOf = (path: string, routes: Iterable<string>) =>
  [...routes].find((route) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`).test(path)) ?? '';
