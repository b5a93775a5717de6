import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

/** The last meeting that was held, where decisions are recorded. */
async function afterMeeting() {
  const site = await demo();
  const id = await firstId(
    site.client,
    `select id from meetings where status = 'held' order by held_on desc limit 1`,
  );
  const lead = await site.as('national_lead');
  return {
    ...site,
    lead,
    form: at(addresses.newDecision, { id }),
    post: at(addresses.meetingDecisions, { id }),
  };
}

const text = 'De steden delen hun DPIA met elkaar.';

describe('recording a decision', () => {
  test('gives it a number and a page of its own', async () => {
    const { lead, form, post } = await afterMeeting();
    const taken = await lead.submit(form, post, { text });
    expect(taken.status).toBe(303);
    const { page } = await lead.follow(taken);
    expect(page.querySelector('h1')?.textContent).toMatch(/^Besluit B-\d+$/);
    expect(page.querySelector('.prose')?.textContent).toBe(text);
    expect(page.querySelector('.notice')?.textContent).toMatch(/B-\d+ is vastgelegd/);
  });

  test('for the steering group may wait for its day, and stands on top until then', async () => {
    const { lead, form, post } = await afterMeeting();
    await lead.submit(form, post, { text, level: 'steering_group', decidedOn: '' });
    const { page } = await lead.get(addresses.decisions);
    const waiting = page
      .querySelectorAll('tbody tr')
      .filter((row) => row.textContent.includes('nog te nemen'));
    expect(waiting.some((row) => row.textContent.includes(text))).toBe(true);
    expect(page.querySelector('tbody tr')?.textContent).toContain('nog te nemen');
  });

  test.each([
    ['nothing', { text: '' }, 'Vul dit in.'],
    ['a core group decision without a day', { text, decidedOn: '' }, 'Vul de dag in'],
    ['a day in the future', { text, decidedOn: '2019-06-01' }, 'Kies vandaag of een eerdere dag'],
    ['an experiment that is not there', { text, experimentId: '9999' }, 'Kies iets uit de lijst.'],
    ['what looks like a phone number', { text: 'Bel 06 12345678' }, 'Dit lijkt op een telefoonnummer'],
  ])('refuses %s at the field, and keeps what was typed', async (_, fields, message) => {
    const { lead, form, post } = await afterMeeting();
    const refused = await lead.submit(form, post, fields);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(message);
    expect(refused.page.querySelector('textarea[name=text]')?.textContent).toBe(fields.text);
  });

  test('sent twice is recorded once', async () => {
    const { lead, form, post, client } = await afterMeeting();
    const { page } = await lead.get(form);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const fields = { formKey, text, level: 'core_group', decidedOn: '2018-11-01' };
    const [first, second] = [await lead.post(post, fields), await lead.post(post, fields)];
    expect(second.location).toBe(first.location);
    const { rows } = await client.execute({
      sql: 'select count(*) as n from decisions where text = ?',
      args: [text],
    });
    expect(rows[0]?.n).toBe(1);
  });

  test('under a meeting that is not there is 404, and for others than the national lead 403', async () => {
    const { lead, as, form, post } = await afterMeeting();
    expect((await lead.get(at(addresses.newDecision, { id: 9999 }))).status).toBe(404);
    expect((await lead.post(at(addresses.meetingDecisions, { id: 9999 }), { text })).status).toBe(404);
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(form)).status).toBe(403);
    expect((await breda.post(post, { text })).status).toBe(403);
  });
});
