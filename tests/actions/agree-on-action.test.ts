import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

async function afterMeeting() {
  const site = await demo();
  const id = await firstId(
    site.client,
    `select id from meetings where status = 'held' order by held_on desc limit 1`,
  );
  const lead = await site.as('national_lead');
  return { ...site, lead, form: at(addresses.newAction, { id }), post: at(addresses.meetingActions, { id }) };
}

const action = { text: 'Belt met de zorgverzekeraar', owner: 'Projectleider', dueOn: '2018-12-13' };

describe('agreeing on an action', () => {
  test('puts it on the list of what is open', async () => {
    const { lead, form, post } = await afterMeeting();
    const added = await lead.submit(form, post, action);
    expect((await lead.follow(added)).page.querySelector('h1')?.textContent).toMatch(/^Actie A-\d+$/);
    const { text } = await lead.get(addresses.actions);
    expect(text).toContain(action.text);
  });

  test.each([
    ['without anybody who does it', { ...action, owner: '' }, 'Kies een partij, of schrijf een functie op.'],
    ['without a day', { ...action, dueOn: '' }, 'Vul een datum in'],
    ['due before the meeting', { ...action, dueOn: '2018-01-01' }, 'Kies de dag van het overleg'],
    ['for a party that is not there', { ...action, partyId: '9999' }, 'Kies iets uit de lijst.'],
  ])('is refused %s', async (_, fields, message) => {
    const { lead, form, post } = await afterMeeting();
    const refused = await lead.submit(form, post, fields);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(message);
    expect(refused.page.querySelector('textarea[name=text]')?.textContent).toBe(action.text);
  });

  test('is for the national lead, under a meeting that is there', async () => {
    const { lead, as, form, post } = await afterMeeting();
    expect((await lead.get(at(addresses.newAction, { id: 9999 }))).status).toBe(404);
    const jenv = await as('ministry_delegate', 'JenV');
    expect((await jenv.get(form)).status).toBe(403);
    expect((await jenv.post(post, action)).status).toBe(403);
  });

  test('sent twice is agreed on once', async () => {
    const { lead, post, client } = await afterMeeting();
    const fields = { ...action, formKey: 'the same' };
    expect((await lead.post(post, fields)).location).toBe((await lead.post(post, fields)).location);
    const { rows } = await client.execute({
      sql: 'select count(*) as n from actions where text = ?',
      args: [action.text],
    });
    expect(rows[0]?.n).toBe(1);
  });
});
