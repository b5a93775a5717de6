import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { ask, comeBack, identify, organisations, signInAt } from '../support/organisations.ts';
import type { Answer } from '../support/visitor.ts';

type Site = Awaited<ReturnType<typeof organisations>>;
type Trouble = (request: IncomingMessage, response: ServerResponse) => void;

const nothing: Trouble = () => undefined;
const noConnection: Trouble = (request) => request.socket.destroy();
const fault: Trouble = (_, response) => response.writeHead(500).end('Internal Server Error');
const says =
  (type: string, text: string): Trouble =>
  (_, response) =>
    response.writeHead(200, { 'Content-Type': type }).end(text);

const troubles: [string, Trouble][] = [
  ['does not answer', nothing],
  ['breaks off', noConnection],
  ['has a fault', fault],
  ['shows a page', says('text/html', '<h1>Onderhoud</h1>')],
  ['talks rubbish', says('application/json', '{"iss')],
  ['says that it is busy', (_, response) => response.writeHead(503, { 'Retry-After': '60' }).end('{}')],
];

/** From now on this happens at one address of Breda's provider. */
const at = (site: Site, path: string, trouble: Trouble) =>
  site.breda.answerInstead((request, response) => {
    const isThere = request.url?.startsWith(path) ?? false;
    if (isThere) trouble(request, response);
    return isThere;
  });

/** It is said within three seconds, whose fault it is, and that one can try again. */
async function expectAway(site: Site, work: () => Promise<Answer>) {
  const start = performance.now();
  const answer = await work();
  expect(performance.now() - start).toBeLessThan(3000);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '120']);
  expect(answer.page.querySelector('#failure')?.textContent).toContain('Gemeente Breda antwoordt nu niet.');
  expect(answer.text).toContain(nl.providers.refusals.away.next);
  expect(JSON.stringify(site.log)).not.toMatch(/@|code=|eyJ/);
}

describe('a provider that', () => {
  test.each(troubles)(
    '%s before anybody could go there keeps nobody of another organisation out',
    async (_, trouble) => {
      const site = await organisations();
      at(site, '/', trouble);
      const somebody = site.visitor();
      await expectAway(site, () => ask({ visitor: somebody, email: 'lead@breda.example' }));
      const { rows } = await site.client.execute('select id from sign_ins');
      expect(rows).toEqual([]);
      const other = { visitor: site.visitor(), email: 'lead@tilburg.example', as: 't1' };
      expect((await signInAt(other)).location).toBe(addresses.bottlenecks);
    },
  );

  test.each(troubles)('%s when somebody comes back lets them try again later', async (_, trouble) => {
    const site = await organisations();
    const somebody = site.visitor();
    const asked = { visitor: somebody, email: 'lead@breda.example', as: 'b1' };
    const came = await identify(asked);
    at(site, '/token', trouble);
    await expectAway(site, () => comeBack(somebody, came));
    at(site, '/token-of-another', trouble);
    expect((await signInAt(asked)).location).toBe(addresses.bottlenecks);
  });

  test.each(['/jwks', '/me'])('does not answer at %s does not let anybody in either', async (path) => {
    const site = await organisations();
    site.breda.people.b1 = {};
    at(site, path, fault);
    await expectAway(site, () =>
      signInAt({ visitor: site.visitor(), email: 'lead@breda.example', as: 'b1' }),
    );
  });

  test('was away for a moment is asked again by the next who comes', async () => {
    const site = await organisations();
    at(site, '/', fault);
    const asked = { visitor: site.visitor(), email: 'lead@breda.example', as: 'b1' };
    await expectAway(site, () => ask(asked));
    at(site, '/nowhere', fault);
    expect((await signInAt(asked)).location).toBe(addresses.bottlenecks);
  });

  test.each<[string, Trouble]>([
    ['is another than was configured', says('application/json', '{"issuer":"https://elders.example"}')],
    ['says nothing that one can use', says('application/json', '{}')],
  ])('%s is asked nothing', async (_, trouble) => {
    const site = await organisations();
    at(site, '/.well-known', trouble);
    const answer = await ask({ visitor: site.visitor(), email: 'lead@breda.example' });
    expect([502, 503]).toContain(answer.status);
    expect(answer.headers.get('refresh')).toBeNull();
  });

  test('does not know us is not the fault of who signs in, and the log says what is to be mended', async () => {
    const site = await organisations();
    at(site, '/token', (_, response) =>
      response.writeHead(401, { 'Content-Type': 'application/json' }).end('{"error":"invalid_client"}'),
    );
    const answer = await signInAt({ visitor: site.visitor(), email: 'lead@breda.example', as: 'b1' });
    expect(answer.status).toBe(502);
    expect(answer.text).toContain('Dit ligt niet aan u.');
    const said = site.log.find(({ message }) => message === 'provider');
    expect(said).toMatchObject({ level: 'error', issuer: site.breda.settings.issuer, refusal: 'set_up' });
    expect(answer.text).toContain(String(said?.requestId));
  });
});
