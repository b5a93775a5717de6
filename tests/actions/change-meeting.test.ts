import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { beforeMeeting } from '../support/agenda.ts';
import { travelTo } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';

const { file, refusals } = nl.meetings;

async function atTheLead() {
  const site = await beforeMeeting();
  const edit = at(addresses.editMeeting, { id: site.id });
  const cancelled = at(addresses.meetingCancelled, { id: site.id });
  return { ...site, edit, cancelled };
}

describe('changing a meeting', () => {
  test('to another day recalculates its deadlines', async () => {
    const { lead, edit, paths } = await atTheLead();
    const answer = await lead.submit(edit, paths.file, { heldOn: '2018-12-20', place: 'Breda' });
    const { page, text } = await lead.follow(answer);
    expect(text).toContain(nl.meetings.moved);
    expect(readable(page, '.lead')).toContain('do 20 dec');
    expect(readable(page, '.deadlines')).toContain('uiterlijk do 13 dec');
    expect(readable(page, '.facts')).toContain('Breda');
  });

  test('on the same day keeps its deadlines, also when they lie behind', async () => {
    const { lead, edit, paths, client } = await atTheLead();
    await travelTo({ client }, '2018-12-12');
    const answer = await lead.submit(edit, paths.file, { startsAt: '14:00', minutes: '90' });
    const { page, text } = await lead.follow(answer);
    expect(text).toContain(nl.meetings.saved);
    expect(readable(page, '.lead')).toContain('14.00 – 15.30');
  });

  test('to a holiday is refused at the field', async () => {
    const { lead, edit, paths } = await atTheLead();
    const answer = await lead.submit(edit, paths.file, { heldOn: '2018-12-25' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(refusals.holiday(nl.meetings.holidays.christmas_day));
  });

  test('that somebody else changed in the meantime shows both', async () => {
    const { as, lead, edit, paths } = await atTheLead();
    const other = await as('national_lead');
    const { page } = await other.get(edit);
    const version = page.querySelector('[name=version]')?.getAttribute('value') ?? '';
    await lead.submit(edit, paths.file, { place: 'Breda' });
    const typed = { version, heldOn: '2018-12-13', startsAt: '13:00', minutes: '120', place: 'Tilburg' };
    const answer = await other.post(paths.file, typed);
    expect(answer.status).toBe(409);
    expect(answer.page.querySelector('.stale')?.textContent).toContain('Breda');
  });
});

describe('the end of a meeting', () => {
  test('from its day on it can be marked as held, and the next one is next', async () => {
    const { lead, paths, client } = await atTheLead();
    expect((await lead.get(paths.file)).text).not.toContain(file.hold);
    await travelTo({ client }, '2018-12-13');
    const held = await lead.follow(await lead.submit(paths.file, paths.held));
    expect(held.text).toContain(file.held);
    expect(held.page.querySelector('h1')?.textContent).toContain(nl.words.meetingStatus.held);
    expect(readable((await lead.get(addresses.meetings)).page, '.next-meeting h2')).toContain('Overleg 10');
  });

  test('marked twice is held once; before its day it is refused', async () => {
    const { lead, paths, client } = await atTheLead();
    const early = await lead.post(paths.held, { version: '1' });
    expect(early.status).toBe(422);
    expect(early.text).toContain(refusals.not_yet);
    await travelTo({ client }, '2018-12-13');
    await lead.submit(paths.file, paths.held);
    expect((await lead.post(paths.held, { version: '1' })).status).toBe(303);
  });

  test('it can be cancelled; its number and day stay taken and nothing is planned from it', async () => {
    const { lead, paths, cancelled } = await atTheLead();
    const answer = await lead.follow(await lead.submit(paths.file, cancelled));
    expect(answer.text).toContain(file.cancelled);
    expect(answer.text).not.toContain(file.edit);
    const again = await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn: '2018-12-13' });
    expect(again.text).toContain(refusals.day_taken);
    expect((await lead.post(paths.held, { version: '2' })).text).toContain(refusals.not_planned);
    expect((await lead.post(paths.agenda, {})).text).toContain(nl.agenda.refusals.meeting_cancelled);
  });

  test('an older click is not processed', async () => {
    const { as, lead, edit, paths, cancelled } = await atTheLead();
    const other = await as('national_lead');
    const form = (await other.get(paths.file)).page.querySelector(`form[action="${cancelled}"]`);
    const version = form?.querySelector('[name=version]')?.getAttribute('value') ?? '';
    await lead.submit(edit, paths.file, { place: 'Breda' });
    const answer = await other.post(cancelled, { version });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain(nl.actions.overtaken);
  });

  test('is not for cities, and not for meetings that nobody has', async () => {
    const { as, lead, edit, paths, cancelled } = await atTheLead();
    const breda = await as('city_lead', 'Breda');
    for (const path of [paths.file, paths.held, cancelled]) {
      expect((await breda.post(path, {})).status, path).toBe(403);
    }
    expect((await breda.get(edit)).status).toBe(403);
    for (const path of ['/overleggen/999', '/overleggen/999/gehouden', '/overleggen/999/vervallen']) {
      expect((await lead.post(path, { version: '1' })).status, path).toBe(404);
    }
    expect((await lead.get('/overleggen/999')).status).toBe(404);
  });
});
