import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { composed, firstTreated } from '../support/agenda.ts';
import { travelTo } from '../support/bottleneck.ts';

const { report: texts } = nl.meetings;
const eighth = at(addresses.report, { id: 8 });

describe('the minutes of a meeting', () => {
  test('start from the agenda, the decisions and the actions', async () => {
    const site = await composed();
    const { lead, id, lines } = site;
    const { reference, title } = firstTreated(await lines(), 'bottleneck:');
    await travelTo(site, '2018-12-13');
    const report = at(addresses.report, { id });
    const decision = {
      text: 'Wij schrijven JenV samen een brief.',
      level: 'core_group',
      decidedOn: '2018-12-13',
    };
    await lead.submit(at(addresses.newDecision, { id }), at(addresses.meetingDecisions, { id }), decision);
    const { page, text } = await lead.get(report);
    const outline = page.querySelector('#report')?.textContent ?? '';
    expect(text).toContain(texts.prefilled);
    expect(outline).toContain(`1. ${nl.agenda.standing.opening}`);
    expect(outline).toContain(title);
    expect(outline).toMatch(/B-\d+ Wij schrijven JenV samen een brief\./);
    expect(outline).toContain(reference);

    const saved = await lead.follow(
      await lead.submit(report, report, { report: 'Goed gesprek.\n\nDaarna koffie.' }),
    );
    expect(saved.text).toContain(texts.saved);
    expect(saved.page.querySelectorAll('.prose__paragraph').map((one) => one.textContent)).toEqual([
      'Goed gesprek.',
      'Daarna koffie.',
    ]);
  });

  test('are read by everybody and written by the national lead', async () => {
    const { as } = await composed();
    for (const [role, party] of [
      ['reader'],
      ['city_lead', 'Breda'],
      ['ministry_delegate', 'JenV'],
    ] as const) {
      const visitor = await as(role, party);
      const { page, status } = await visitor.get(eighth);
      expect(status).toBe(200);
      expect(page.querySelectorAll('main form')).toEqual([]);
      expect((await visitor.post(eighth, { report: 'x' })).status).toBe(403);
    }
  });

  test('are asked about when they look like they are about a resident', async () => {
    const { lead } = await composed();
    const typed = { report: 'Bel 06-12345678 over de casus.', reportAdoptedInId: '' };
    const asked = await lead.submit(eighth, eighth, typed);
    expect(asked.status).toBe(422);
    expect(asked.page.querySelector('#report-error')?.textContent).toContain('telefoonnummer');
    expect((await lead.submit(eighth, eighth, { ...typed, personalChecked: 'yes' })).status).toBe(303);
  });

  test('are adopted in a later meeting, and stand from then on', async () => {
    const { lead } = await composed();
    const adopted = await lead.follow(await lead.submit(eighth, eighth, { reportAdoptedInId: '9' }));
    expect(adopted.text).toContain(texts.adopted('Overleg 9, do 13 dec'));
    const changed = await lead.submit(eighth, eighth, { report: 'Toch anders.' });
    expect(changed.status).toBe(422);
    expect(changed.text).toContain(texts.refusals.adopted_is_frozen);
    expect(changed.page.querySelector('#report')?.textContent).toBe('Toch anders.');
    expect((await lead.submit(eighth, eighth, { reportAdoptedInId: '' })).status).toBe(303);
    expect((await lead.submit(eighth, eighth, { report: 'Toch anders.' })).status).toBe(303);
  });

  test('cannot be adopted in an earlier meeting, nor before they are written', async () => {
    const { lead, client } = await composed();
    const early = await lead.submit(eighth, eighth, { reportAdoptedInId: '7' });
    expect(early.text).toContain(texts.refusals.not_a_later_meeting);
    await client.execute(`update meetings set report = '' where id = 8`);
    const empty = await lead.submit(eighth, eighth, { report: '', reportAdoptedInId: '9' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain(texts.refusals.nothing_to_adopt);
  });

  test('wait until the day of the meeting', async () => {
    const { lead, id } = await composed();
    const report = at(addresses.report, { id });
    const { text, page } = await lead.get(report);
    expect(text).toContain(texts.none);
    expect(page.querySelectorAll('main form')).toEqual([]);
    const answer = await lead.post(report, { report: 'Te vroeg', version: '2' });
    expect(answer.status).toBe(422);
    expect((await lead.get('/overleggen/999/verslag')).status).toBe(404);
  });

  test('that somebody else wrote in the meantime are shown beside mine', async () => {
    const { as, lead } = await composed();
    const other = await as('national_lead');
    const { page } = await other.get(eighth);
    const version = page.querySelector('main [name=version]')?.getAttribute('value') ?? '';
    await lead.submit(eighth, eighth, { report: 'Van mij.' });
    const answer = await other.post(eighth, { version, report: 'Van u.', reportAdoptedInId: '' });
    expect(answer.status).toBe(409);
    expect(answer.page.querySelector('.stale')?.textContent).toContain('Van mij.');
  });
});
