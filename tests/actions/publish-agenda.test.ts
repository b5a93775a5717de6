import { describe, expect, test } from 'vitest';
import { agendaVersions } from '../../db/schema/index.ts';
import { nl } from '../../views/text/nl.ts';
import {
  beforeMeeting,
  composed,
  firstTreated,
  linesOf,
  openingOf,
  pathsOf,
  press,
  shownWith,
} from '../support/agenda.ts';
import { firstId } from '../support/first.ts';

const { publication, version } = nl.agendaSteps;

/** The agenda composed and circulated once. */
async function circulated() {
  const site = await composed();
  const answer = await site.lead.submit(site.paths.publication, site.paths.publication);
  return { ...site, answer };
}

const sheetOf = (text: string) => text.slice(text.indexOf('<article'), text.indexOf('</article>'));

describe('publishing an agenda', () => {
  test('says to whom, and shows the sheet as it will look', async () => {
    const { lead, paths, lines } = await composed();
    const { page, text } = await lead.get(paths.publication);
    const whom = page.querySelector('.facts')?.textContent;
    expect(whom).toContain('Breda');
    expect(whom).not.toContain('Leeuwarden');
    expect(whom).toContain('JenV');
    expect(text).toContain(publication.steering);
    const sheet = linesOf(page).map(({ title, time }) => [title, time]);
    const draft = (await lines()).map(({ title, time }) => [title, time]);
    expect(sheet).toEqual(draft);
  });

  test('freezes what everybody then reads', async () => {
    const { as, lead, paths, answer } = await circulated();
    expect(answer.location).toBe(paths.version(1));
    const mine = await lead.follow(answer);
    expect(mine.text).toContain(publication.published(1));
    for (const [role, party] of [['reader'], ['city_lead', 'Breda'], ['steering_member']] as const) {
      const visitor = await as(role, party);
      const { text, status } = await visitor.get(paths.agenda);
      expect(status).toBe(200);
      expect(sheetOf(text)).toBe(sheetOf(mine.text));
    }
  });

  test('and what is changed later does not change it', async () => {
    const { as, lead, paths, lines, client } = await circulated();
    const reader = await as('reader');
    const before = sheetOf((await reader.get(paths.version(1))).text);
    const { key } = firstTreated(await lines(), 'bottleneck:');
    const place = await openingOf(lead, paths.agenda, key);
    await lead.submit(place, place, { title: 'Iets heel anders', minutes: '1' });
    await client.execute(`update bottlenecks set title = 'Andere titel'`);
    await client.execute(`update parties set name = 'Een ander' where name = 'Breda'`);
    expect(sheetOf((await reader.get(paths.version(1))).text)).toBe(before);
  });

  test('again makes a second version, and says what changed since the first', async () => {
    const { as, lead, paths, lines } = await circulated();
    const gone = firstTreated(await lines(), 'bottleneck:');
    await press(lead, paths.agenda, gone.key, nl.agenda.tools.remove);
    await lead.submit(paths.newItem, paths.newItem, { title: 'Rondvraag', minutes: '5', section: 'closing' });
    expect(shownWith(await lines(), 'by_hand:1').marks).toContain(nl.agenda.marks.isNew(1));
    const second = await lead.follow(await lead.submit(paths.publication, paths.publication));

    expect(second.text).toContain(version.changes(1));
    const changes = second.text.slice(second.text.indexOf(version.changes(1)));
    expect(changes).toContain('Rondvraag');
    expect(changes).toContain(gone.title.replace(/^K-\d+ /, ''));
    const reader = await as('reader');
    expect((await reader.get(paths.agenda)).text).toContain('Rondvraag');
    expect((await reader.get(paths.version(1))).text).not.toContain('Rondvraag');
  });

  test('what did not change since is not published again', async () => {
    const { lead, paths, database } = await circulated();
    expect((await lead.get(paths.publication)).text).toContain(publication.unchanged(1));
    const { page } = await lead.get(paths.agenda);
    const seen = page.querySelector('.agenda-item__tools [name=version]')?.getAttribute('value') ?? '';
    const answer = await lead.post(paths.publication, { version: seen });
    expect(answer.location).toBe(paths.version(1));
    expect(await database.query.select().from(agendaVersions)).toHaveLength(9);
  });

  test('by two people at once: one of them hears that the other was first', async () => {
    const { as, lead, paths, client } = await composed();
    const other = await as('national_lead');
    const read = async (visitor: typeof lead) => {
      const form = (await visitor.get(paths.publication)).page.querySelector('form.form');
      const value = (name: string) => form?.querySelector(`[name=${name}]`)?.getAttribute('value') ?? '';
      return { formKey: value('formKey'), version: value('version') };
    };
    const [mine, theirs] = [await read(lead), await read(other)];
    const answers = await Promise.all([
      lead.post(paths.publication, mine),
      other.post(paths.publication, theirs),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = answers.find(({ status }) => status === 409);
    expect(late?.text).toContain(nl.agenda.stale.text);
    const { rows } = await client.execute(`select count(*) as n from agenda_versions where meeting_id = 9`);
    expect(Number(rows[0]?.n)).toBe(1);
    expect((await lead.post(paths.publication, answers[0]?.status === 303 ? mine : theirs)).status).toBe(303);
  });

  test('an agenda that is too long can be published, and says so', async () => {
    const { lead, paths, lines } = await composed();
    const place = await openingOf(lead, paths.agenda, firstTreated(await lines(), 'bottleneck:').key);
    await lead.submit(place, place, { minutes: '200' });
    expect((await lead.get(paths.publication)).text).toMatch(/De agenda is \d+ minuten te lang/);
    expect((await lead.submit(paths.publication, paths.publication)).status).toBe(303);
  });

  test('waits until the agenda is composed', async () => {
    const { lead, paths } = await beforeMeeting();
    const answer = await lead.follow(await lead.get(paths.publication));
    expect(answer.page.querySelector('.notice')?.textContent).toBe(nl.agenda.refusals.not_composed);
    expect((await lead.post(paths.publication, { version: '1' })).status).toBe(422);
  });

  test('a city cannot publish, and a version that was never made is 404', async () => {
    const { as, lead, paths, client } = await circulated();
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(paths.publication)).status).toBe(403);
    expect((await breda.post(paths.publication, {})).status).toBe(403);
    expect((await lead.get(paths.version(2))).status).toBe(404);
    const held = await firstId(client, `select max(id) as id from meetings where status = 'held'`);
    expect((await lead.get(pathsOf(held).agenda)).text).toContain(nl.agenda.state.closed);
  });

  test('is told in English beside the sheet, which stays as it was sent', async () => {
    const { as, paths } = await circulated();
    const reader = await as('reader');
    const dutch = sheetOf((await reader.get(paths.version(1))).text);
    await reader.post('/taal', { language: 'en', back: '/' });
    const english = (await reader.get(paths.version(1))).text;
    expect(english).toContain('Version 1, published on');
    expect(english).toContain('An agenda is published in Dutch');
    expect(sheetOf(english)).toBe(dutch);
  });
});
