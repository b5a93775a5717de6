import { describe, expect, test } from 'vitest';
import { agendaItems } from '../../db/schema/index.ts';
import { nl } from '../../views/text/nl.ts';
import { beforeMeeting, composed, firstTreated, linesOf, pathsOf } from '../support/agenda.ts';
import { firstId } from '../support/first.ts';

const withoutNumbers = (rows: (typeof agendaItems.$inferSelect)[]) =>
  rows.map(({ id, meetingId, ...row }) => row).sort((a, b) => a.position - b.position);

describe('composing an agenda', () => {
  test('it is shown before anything is recorded, and one button makes it so', async () => {
    const { lead, paths, database } = await beforeMeeting();
    const preview = await lead.get(paths.agenda);
    expect(preview.text).toContain(nl.agenda.preview.state);
    expect(linesOf(preview.page).length).toBeGreaterThan(5);
    expect(preview.page.querySelectorAll('.agenda-item form')).toEqual([]);

    const answer = await lead.follow(await lead.submit(paths.agenda, paths.agenda));
    expect(answer.text).toContain(nl.agenda.preview.composed);
    expect(linesOf(answer.page).map(({ key }) => key)).toEqual(linesOf(preview.page).map(({ key }) => key));
    expect((await database.query.select().from(agendaItems)).length).toBeGreaterThan(5);
  });

  test('every item says why it is there, and the time runs down from the start', async () => {
    const { lines } = await composed();
    const all = await lines();
    expect(all.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    const times = all.map(({ time }) => time).filter(Boolean);
    expect(times[0]).toBe('13.00');
    expect(times).toEqual([...times].sort());
  });

  test('what is overdue must be discussed, with its reference and by how many working days', async () => {
    const { lines } = await composed();
    const overdue = (await lines()).filter(({ reasons }) => reasons.some((one) => one.includes('te laat (')));
    expect(overdue.length).toBeGreaterThan(0);
    for (const { reference, heading, reasons } of overdue) {
      expect(reference).toMatch(/^K-\d+$/);
      expect(heading).toBe(nl.words.section.must_discuss);
      expect(reasons[0]).toMatch(/\d+ werkdagen? te laat \(\w+\)/);
      expect(reasons.join()).toContain('voorstel: opschalen naar');
    }
  });

  test('it says how the time is filled, and what does not fit stands beneath a line', async () => {
    const { lead, paths, lines } = await composed({ minutes: 60 });
    const { page } = await lead.get(paths.agenda);
    expect(page.querySelector('.fill__words')?.textContent).toMatch(/^Gepland: \d+ van 60 minuten, /);
    const over = (await lines()).filter(({ heading }) => heading === nl.agenda.overflow(60));
    expect(over.length).toBeGreaterThan(0);
    expect(over.every(({ time }) => time === '')).toBe(true);
  });

  test('the same state gives the same agenda', async () => {
    const [one, other] = await Promise.all([composed(), composed()]);
    const rowsOf = async ({ database }: typeof one) =>
      withoutNumbers(await database.query.select().from(agendaItems));
    expect(await rowsOf(one)).toEqual(await rowsOf(other));
  });

  test('a second time, by whichever form, nothing is composed', async () => {
    const { lead, paths, client } = await beforeMeeting();
    const form = (await lead.get(paths.agenda)).page.querySelector('.agenda__compose');
    const formKey = form?.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const answers = [await lead.post(paths.agenda, { formKey }), await lead.post(paths.agenda, { formKey })];
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, paths.agenda],
      [303, paths.agenda],
    ]);
    const { rows } = await client.execute(
      `select count(*) as n from audit where action = 'agenda.composed' and role = 'national_lead'`,
    );
    expect(Number(rows[0]?.n)).toBe(1);
  });

  test('readers see that it is being prepared, and nothing of it', async () => {
    const { as, paths, lines } = await composed();
    const [first] = await lines();
    const reader = await as('reader');
    const { text, status } = await reader.get(paths.agenda);
    expect(status).toBe(200);
    expect(text).toContain(nl.agenda.state.preparing);
    expect(text).not.toContain(first?.title);
  });

  test('only the national lead composes', async () => {
    const { as, paths } = await beforeMeeting();
    const breda = await as('city_lead', 'Breda');
    expect((await breda.post(paths.agenda, {})).status).toBe(403);
    expect((await breda.get(paths.proposal)).status).toBe(403);
  });

  test('a meeting that was held, or that nobody has, has nothing to compose', async () => {
    const { lead, client } = await beforeMeeting();
    const held = await firstId(client, `select max(id) as id from meetings where status = 'held'`);
    const answer = await lead.post(pathsOf(held).agenda, {});
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(nl.agenda.refusals.meeting_held);
    expect((await lead.get(pathsOf(9999).agenda)).status).toBe(404);
    expect((await lead.post(pathsOf(9999).agenda, {})).status).toBe(404);
  });

  test('in English the reasons are English, and the words of the programme stay Dutch', async () => {
    const { lead, paths, lines } = await composed();
    const { title } = firstTreated(await lines(), 'bottleneck:');
    await lead.post('/taal', { language: 'en', back: paths.agenda });
    const english = firstTreated(linesOf((await lead.get(paths.agenda)).page), 'bottleneck:');
    expect(english.title).toBe(title);
    expect(english.reasons.join()).toContain('working days late');
    expect(english.time).toMatch(/^\d\d:\d\d$/);
  });
});
