import { describe, expect, test } from 'vitest';
import { addresses } from '../views/addresses.ts';
import { demo } from './support/demo.ts';
import { firstId } from './support/first.ts';

async function newestLesson({ client }: Pick<Awaited<ReturnType<typeof demo>>, 'client'>) {
  const { rows } = await client.execute('select title, text from lessons order by id desc limit 1');
  return rows[0];
}

describe('what is typed into a form', () => {
  test('may be as long as the field lets one type, also when it has many lines', async () => {
    const site = await demo();
    const breda = await site.as('city_lead', 'Breda');
    const text = ['x'.repeat(3000), ...Array(999).fill('')].join('\r\n').concat('x');
    const answer = await breda.submit(addresses.newLesson, addresses.lessons, { title: 'Lang', text });
    expect(answer.status).toBe(303);
    expect((await newestLesson(site))?.text).toBe(text.replaceAll('\r\n', '\n'));
  });

  test('is stored without characters that no keyboard has, so that what is stored is what is shown', async () => {
    const site = await demo();
    const breda = await site.as('city_lead', 'Breda');
    const title = 'Bel\u0000 eerst\u0007 😀';
    await breda.submit(addresses.newLesson, addresses.lessons, { title, text: 'Regel\u001b 1\nRegel 2' });
    expect(await newestLesson(site)).toMatchObject({ title: 'Bel eerst 😀', text: 'Regel 1\nRegel 2' });
  });

  test.each(['0018-12-20', '1899-12-31', '2118-12-20', '2018-02-30', '20181-12-20', '9999-12-31'])(
    'is no date of this deal: %s is refused at the field',
    async (heldOn) => {
      const { as } = await demo();
      const lead = await as('national_lead');
      const answer = await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn });
      expect(answer.status).toBe(422);
      expect(answer.page.querySelector('#heldOn-error')?.textContent).toContain('Vul een datum in');
    },
  );

  test('cannot pretend to be a version that no row has', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const id = await firstId(client, 'select min(id) as id from parties');
    for (const version of ['Infinity', '-1', '1e999', '9'.repeat(30), '']) {
      const fields = { name: 'Andersstad', fullName: 'Gemeente Andersstad', version };
      expect((await lead.post(`${addresses.parties}/${id}`, fields)).status, version).toBe(409);
    }
  });

  test.each([
    ['multipart/form-data', 'no boundary at all'],
    ['multipart/form-data; boundary=x', '--x\r\nbroken'],
    ['application/json', '{"title":"x"}'],
    ['text/plain', 'title=x'],
  ])('cannot be read as %s (%s): the form comes back, and nothing is written', async (type, body) => {
    const { app, as, client } = await demo();
    const breda = await as('city_lead', 'Breda');
    const count = async () => (await client.execute('select count(*) as n from audit')).rows[0]?.n;
    const before = await count();
    const answer = await app.request(addresses.lessons, {
      method: 'POST',
      body,
      headers: { ...breda.headers(), 'content-type': type, origin: 'http://localhost' },
    });
    expect(answer.status).toBe(422);
    expect(await count()).toBe(before);
  });

  test('is no file: what is sent as one counts as left empty', async () => {
    const { app, as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const body = new FormData();
    body.set('title', new File(['x'], 'x.txt'));
    body.set('text', 'Met een bijlage');
    const headers = { ...breda.headers(), origin: 'http://localhost' };
    const answer = await app.request(addresses.lessons, { method: 'POST', body, headers });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Met een bijlage');
  });
});
