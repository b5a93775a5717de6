import { describe, expect, test } from 'vitest';
import type { Role } from '../src/domain/role.ts';
import { addresses, at, withQuery } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { firstId } from './support/first.ts';

const secret = 'zeewierkelder';
const next = `select id from meetings where status = 'planned' order by held_on`;

const readers: [Role, string?][] = [
  ['national_lead'],
  ['city_lead', 'Almere'],
  ['ministry_delegate', 'JenV'],
  ['reader'],
];

/** An update for the next meeting, minutes that nobody adopted yet, and an agenda that is being prepared. */
async function workshop() {
  const site = await demo();
  const { client, as } = site;
  const [meeting, held] = [
    await firstId(client, next),
    await firstId(client, `select id from meetings where status = 'held' and report_adopted_in_id is null`),
  ];
  const experiment = await firstId(
    client,
    `select min(experiment_id) as id from experiment_cities
    inner join parties on parties.id = city_id where name = 'Breda'`,
  );
  const breda = await as('city_lead', 'Breda');
  const lead = await as('national_lead');
  const update = at(addresses.update, { id: meeting, experiment });
  await breda.submit(update, update, { progress: 'stuck', summary: `Over de ${secret}.` });
  const report = at(addresses.report, { id: held });
  await lead.submit(report, report, { report: `Verslag over de ${secret}.` });
  await lead.post(at(addresses.agenda, { id: meeting }), {});
  return { ...site, steering: await as('steering_member'), meeting, held, experiment, update, report };
}

describe('a steering member', () => {
  test('reads an update once its meeting was held, others at once', async () => {
    const { as, steering, client, meeting, experiment, update } = await workshop();
    const file = at(addresses.experiment, { id: experiment });
    const list = at(addresses.meetingUpdates, { id: meeting });
    for (const page of [update, list]) expect((await steering.get(page)).status, page).toBe(404);
    expect((await steering.get(file)).text).not.toContain(secret);
    for (const who of readers) {
      const reader = await as(...who);
      for (const page of [update, file])
        expect((await reader.get(page)).text, `${who} ${page}`).toContain(secret);
    }
    await client.execute(`update meetings set status = 'held' where id = ${meeting}`);
    for (const page of [update, file]) expect((await steering.get(page)).text, page).toContain(secret);
    expect((await steering.get(list)).status).toBe(200);
  });

  test('reads minutes once they are adopted, others at once', async () => {
    const { as, steering, client, meeting, held, report } = await workshop();
    const way = `a[href="${report}"]`;
    expect((await steering.get(report)).status).toBe(404);
    for (const page of [addresses.meetings, at(addresses.meeting, { id: held })])
      expect((await steering.get(page)).page.querySelector(way), page).toBeNull();
    for (const who of readers)
      expect((await (await as(...who)).get(report)).text, `${who}`).toContain(secret);
    await client.execute(`update meetings set report_adopted_in_id = ${meeting} where id = ${held}`);
    expect((await steering.get(report)).text).toContain(secret);
    expect((await steering.get(addresses.meetings)).page.querySelector(way)).not.toBeNull();
  });

  test('is not told how far the next meeting is prepared', async () => {
    const { steering, meeting, as } = await workshop();
    const pages = [addresses.meetings, at(addresses.meeting, { id: meeting })];
    for (const page of pages) {
      expect((await steering.get(page)).page.querySelector('.deadlines'), page).toBeNull();
      expect((await (await as('reader')).get(page)).page.querySelector('.deadlines'), page).not.toBeNull();
    }
  });

  test('hears of an agenda when it is published, as everybody but who prepares it', async () => {
    const { as, steering, client, meeting } = await workshop();
    const id = await firstId(
      client,
      `select bottleneck_id as id from agenda_items where meeting_id = ${meeting} and bottleneck_id is not null`,
    );
    const file = at(addresses.bottleneck, { id });
    const way = `.beside a[href="${at(addresses.agenda, { id: meeting })}"]`;
    const lead = await as('national_lead');
    const others = [steering, await as('reader'), await as('city_lead', 'Almere')];
    for (const other of others) expect((await other.get(file)).page.querySelector(way)).toBeNull();
    expect((await lead.get(file)).page.querySelector(way)).not.toBeNull();
    const publication = at(addresses.agendaPublication, { id: meeting });
    await lead.submit(publication, publication);
    for (const other of others) expect((await other.get(file)).page.querySelector(way)).not.toBeNull();
  });

  test('finds in search what the overview leads to, and no register', async () => {
    const { as, steering } = await workshop();
    const search = withQuery(addresses.search, { q: 'Breda' });
    const headings = async (visitor: typeof steering) =>
      (await visitor.get(search)).page.querySelectorAll('h2').map((heading) => heading.textContent);
    expect(await headings(steering)).not.toContain('Partijen');
    expect(await headings(await as('reader'))).toContain('Partijen');
    expect((await steering.get(withQuery(addresses.search, { q: 'GGZ' }))).text).toContain('Knelpunten');
  });

  test('sees no histories, which are the audit trail of one record; a reader does', async () => {
    const { as, steering, client, experiment } = await workshop();
    const reader = await as('reader');
    const pages = [
      at(addresses.experiment, { id: experiment }),
      at(addresses.bottleneck, {
        id: await firstId(client, `select id from bottlenecks where status = 'open'`),
      }),
      at(addresses.fundingLine, { id: await firstId(client, 'select id from funding_lines') }),
      at(addresses.milestone, { id: await firstId(client, 'select id from milestones') }),
    ];
    for (const page of pages) {
      expect((await steering.get(page)).page.querySelector('.history'), page).toBeNull();
      expect((await reader.get(page)).page.querySelector('.history'), page).not.toBeNull();
    }
    const history = at(addresses.experimentHistory, { id: experiment });
    expect((await steering.get(history)).status).toBe(403);
    expect((await reader.get(history)).status).toBe(200);
  });
});
