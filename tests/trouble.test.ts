import { describe, expect, test } from 'vitest';
import { addresses, at } from '../views/addresses.ts';
import { demo } from './support/demo.ts';

describe('when something goes wrong', () => {
  test('an address that nobody has is 404, with the way back', async () => {
    const { as } = await demo();
    const reader = await as('reader');
    const answer = await reader.get('/bestaat-niet');
    expect(answer.status).toBe(404);
    expect(answer.page.querySelector('h1')?.textContent).toBe('Deze pagina is er niet');
    expect(answer.page.querySelector('main a[href="/"]')).not.toBeNull();
  });

  test('a number that no record has is 404, and so is something that is no number', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    for (const id of ['999999', '0', '-1', 'abc', '1e9', '99999999999999999999']) {
      expect((await lead.get(at(addresses.lesson, { id }))).status, id).toBe(404);
    }
  });

  test('who is not signed in goes to the door, and from there to where they were going', async () => {
    const { visitor } = await demo();
    const somebody = visitor();
    const answer = await somebody.get('/lessen?q=avg');
    expect(answer.status).toBe(303);
    const door = await somebody.follow(answer);
    expect(door.page.querySelector('.seat [name=back]')?.getAttribute('value')).toBe('/lessen?q=avg');
  });

  test('a form sent after the session ended is kept, and can be sent again after signing in', async () => {
    const { as, client } = await demo();
    const breda = await as('city_lead', 'Breda');
    await client.execute(`update sessions set expires_at = '2018-01-01T00:00:00.000Z'`);
    const late = await breda.post(addresses.lessons, {
      title: 'Bel eerst',
      text: 'Dat is sneller.',
      formKey: 'late',
    });
    expect(late.status).toBe(401);
    const kept = late.page.querySelector(`form[action="${addresses.lessons}"]`);
    expect(kept?.querySelector('[name=title]')?.getAttribute('value')).toBe('Bel eerst');
    await breda.signIn('city_lead', 'Breda');
    const again = await breda.post(addresses.lessons, {
      title: 'Bel eerst',
      text: 'Dat is sneller.',
      formKey: 'late',
    });
    expect(again.status).toBe(303);
  });

  test.each(['https://elders.example/', '//elders.example', '/\\elders.example', 'javascript:alert(1)'])(
    'the door never leads to %s',
    async (back) => {
      const { as } = await demo();
      const reader = await as('reader');
      const page = await reader.get(addresses.signIn);
      const seat =
        page.page.querySelector('[name=seat]')?.getAttribute('value') ??
        page.page.querySelector('option')?.getAttribute('value') ??
        '';
      const { location } = await reader.post(addresses.signIn, { seat, back });
      expect(new URL(location ?? '', 'http://localhost').host).toBe('localhost');
    },
  );

  test('a form that is larger than 256 kB is 413, and says that nothing was kept', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const answer = await breda.post(addresses.lessons, { title: 'x', text: 'x'.repeat(300_000) });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('Dit is te groot om te versturen');
  });

  test('a form from another site is 403', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const answer = await breda.post(
      addresses.lessons,
      { title: 'x', text: 'x' },
      { origin: 'https://elders.example' },
    );
    expect(answer.status).toBe(403);
  });

  test('a fault is 500 with a reference that is in the log, and tells no more', async () => {
    const { as, client, log } = await demo();
    const reader = await as('reader');
    await client.execute('alter table lessons rename to lost');
    const answer = await reader.get(addresses.lessons);
    expect(answer.status).toBe(500);
    const [fault] = log.filter(({ level }) => level === 'error');
    expect(answer.text).toContain(fault?.requestId);
    expect(answer.text).not.toContain('no such table');
  });

  test('a database that is not there makes health and pages 503, and neither hangs', async () => {
    const { visitor, client } = await demo();
    client.close();
    expect((await visitor().get(addresses.health)).status).toBe(503);
    expect((await visitor().get(addresses.signIn)).status).toBe(503);
  });

  test('text of users never becomes markup', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const evil = `<img src=x onerror="alert(1)"><script>alert(1)</script>`;
    const shared = await breda.submit(addresses.newLesson, addresses.lessons, {
      title: evil,
      text: `${evil}\n\n${evil}`,
    });
    const { text } = await breda.follow(shared);
    expect(text).not.toContain('<img src=x');
    expect(text).not.toContain('<script>alert');
  });

  test('nothing inline and nothing from elsewhere may run', async () => {
    const { visitor } = await demo();
    const { headers } = await visitor().get(addresses.signIn);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  test('a page that did not change is answered 304, and anew as soon as something did', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const etag = (await breda.get(addresses.lessons)).headers.get('etag') ?? '';
    expect((await breda.get(addresses.lessons, { 'if-none-match': etag })).status).toBe(304);
    await breda.submit(addresses.newLesson, addresses.lessons, { title: 'Nieuw', text: 'Les' });
    await breda.get(addresses.lessons);
    expect((await breda.get(addresses.lessons, { 'if-none-match': etag })).status).toBe(200);
  });
});
