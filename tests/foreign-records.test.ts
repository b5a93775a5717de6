import { describe, expect, test } from 'vitest';
import { can } from '../src/domain/permission.ts';
import type { Role } from '../src/domain/role.ts';
import { addresses, at } from '../views/addresses.ts';
import { pagesOfAlmere } from './support/almere.ts';
import { bottleneckOn, idOf, logging, told } from './support/bottleneck.ts';
import { demo } from './support/demo.ts';
import { choice, plan } from './support/experiment.ts';
import { firstId } from './support/first.ts';
import { type Found, formsOn } from './support/forms.ts';
import { historyOf } from './support/history.ts';
import { routeOf, routesOf } from './support/routes.ts';
import type { Visitor } from './support/visitor.ts';

type Site = Awaited<ReturnType<typeof demo>>;

/** What everybody who may write at all can do with anybody's record. */
const everybodys = /^\/(taal|afmelden)$|^\/sessies\/|\/(overgenomen|notities)$/;

/** A form as somebody would send it: what it holds, what it offers first, or something that fits. */
const filledIn = ({ fields }: Found) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, offered]) => [
      name,
      offered.find(Boolean) ?? (name.endsWith('On') ? '2018-12-20' : '10'),
    ]),
  );

/** Sends each of these forms; those that were not turned away. */
async function letIn(visitor: Visitor, forms: Found[]): Promise<string[]> {
  const found: string[] = [];
  for (const form of forms) {
    const { status } = await visitor.post(form.action, filledIn(form));
    if (status !== 404 && status !== 403) found.push(`${status} ${form.action}`);
  }
  return found;
}

/** What a city lead may send about a record that exists, and that is not among these forms. */
function untried({ app }: Site, forms: Found[]): string[] {
  const routes = routesOf(app).filter(
    ({ method, path, right }) =>
      method === 'POST' && path.includes(':') && right !== 'open' && can('city_lead', right),
  );
  const tried = new Set(forms.map(({ action }) => routeOf(routes, 'POST', action)));
  return routes.filter((route) => !tried.has(route) && !everybodys.test(route.path)).map(({ path }) => path);
}

describe('what belongs to another city', () => {
  test('is not written by a city lead, whatever form about it is sent', async () => {
    const site = await demo();
    const pages = await pagesOfAlmere(site);
    const shown = [
      ...(await formsOn(await site.as('national_lead'), pages)),
      ...(await formsOn(await site.as('city_lead', 'Almere'), pages)),
    ].filter(({ action }) => !everybodys.test(action) && action !== addresses.bottlenecks);
    const forms = [...new Map(shown.map((form) => [form.action, form])).values()];
    expect(untried(site, forms)).toEqual([]);
    const breda = await site.as('city_lead', 'Breda');
    const before = await historyOf(site.client);
    expect(await letIn(breda, forms)).toEqual([]);
    expect(await historyOf(site.client)).toEqual(before);
  });

  test('is not reached by way of an own record', async () => {
    const site = await demo();
    const breda = await site.as('city_lead', 'Breda');
    const id = idOf(await breda.submit(addresses.newExperiment, addresses.experiments, plan));
    const owner = await firstId(site.client, 'select min(id) as id from owners');
    const before = await historyOf(site.client);
    const sent = { kind: 'project_lead', partyId: '1', title: 'x', fromOn: '2018-11-01', version: '1' };
    expect((await breda.post(at(addresses.owner, { id, owner }), sent)).status).toBe(404);
    expect((await breda.post(at(addresses.ownerRemoval, { id, owner }), sent)).status).toBe(404);
    expect(await historyOf(site.client)).toEqual(before);
  });

  test('is not touched by a bottleneck of the own city', async () => {
    const site = await demo();
    const breda = await site.as('city_lead', 'Breda');
    const almere = await firstId(site.client, `select id from parties where name = 'Almere'`);
    const theirs = await firstId(
      site.client,
      `select min(experiment_id) as id from experiment_cities where city_id = ${almere}`,
    );
    const before = await historyOf(site.client);
    const touching = { ...told, experimentIds: String(theirs), as: 'open' };
    expect((await breda.post(addresses.bottlenecks, touching)).status).toBe(422);
    expect(await historyOf(site.client)).toEqual(before);
  });

  test('is not what a form of the own city makes, whichever city it names', async () => {
    const { as, client } = await demo();
    const breda = await as('city_lead', 'Breda');
    const almere = await firstId(client, `select id from parties where name = 'Almere'`);
    const logged = idOf(await logging(breda, { cityId: String(almere) }));
    const registered = idOf(await breda.post(addresses.experiments, { ...plan, cityIds: String(almere) }));
    const { rows } = await client.execute(
      `select name from bottlenecks join parties on parties.id = city_id where bottlenecks.id = ${logged}
        union all select name from experiment_cities join parties on parties.id = city_id
        where experiment_id = ${registered} and name = 'Breda'`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['Breda', 'Breda']);
  });

  test('is reported on by itself, in an experiment of two cities too', async () => {
    const site = await demo();
    const breda = await site.as('city_lead', 'Breda');
    const experiment = await firstId(
      site.client,
      `select experiment_id as id from experiment_cities join parties on parties.id = city_id
        where name in ('Breda', 'Tilburg') group by experiment_id having count(*) = 2`,
    );
    const tilburg = await firstId(site.client, `select id from parties where name = 'Tilburg'`);
    const id = await firstId(site.client, `select min(id) as id from meetings where status = 'planned'`);
    const sent = { progress: 'on_track', summary: 'x', cityId: String(tilburg), version: '0' };
    const before = await historyOf(site.client);
    expect((await breda.post(at(addresses.update, { id, experiment }), sent)).status).toBe(404);
    expect(await historyOf(site.client)).toEqual(before);
  });
});

describe('a question to somebody else', () => {
  const others: [Role, string?][] = [
    ['ministry_delegate', 'VWS'],
    ['steering_member'],
    ['city_lead', 'Breda'],
    ['reader'],
  ];

  test.each(others)('to JenV is not answered, handed over or paused by a %s', async (role, party) => {
    const site = await bottleneckOn('ministry');
    const { acknowledgement, answer, handover, pause, resumption } = site.paths;
    const vws = choice((await site.lead.get(handover)).page, 'addresseeId', 'VWS');
    const other = await site.as(role, party);
    const before = await historyOf(site.client);
    const sent: [string, Record<string, string>][] = [
      [acknowledgement, {}],
      [answer, { kind: 'answered', text: 'Ja.' }],
      [answer, { kind: 'not_ours', text: 'Niet van ons.', toPartyId: vws }],
      [handover, { addresseeId: vws, reason: 'Niet van ons.' }],
      [pause, { reason: 'Even wachten.', untilOn: '2018-12-10' }],
    ];
    for (const [path, fields] of sent) expect((await other.post(path, fields)).status, path).toBe(403);
    expect(await historyOf(site.client)).toEqual(before);
    await site.lead.submit(pause, pause, { reason: 'Even wachten.', untilOn: '2018-12-10' });
    expect((await other.post(resumption, {})).status).toBe(403);
  });

  test.each(['core_group', 'steering_group', 'administrative'] as const)(
    'on the rung %s is not answered by a ministry',
    async (rung) => {
      const site = await bottleneckOn(rung);
      const jenv = await site.as('ministry_delegate', 'JenV');
      const before = await historyOf(site.client);
      for (const path of [site.paths.acknowledgement, site.paths.answer]) {
        const { status } = await jenv.post(path, { kind: 'answered', text: 'Ja.' });
        expect(status, path).toBe(403);
      }
      expect(await historyOf(site.client)).toEqual(before);
    },
  );
});
