import type { Socket } from 'node:net';
import { type Client, createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libsqlServerProgram } from '../../db/server.ts';
import { addresses } from '../../views/addresses.ts';
import { worker } from '../support/edge.ts';
import { comeBack, identify, invite, signInAt } from '../support/organisations.ts';
import { startProvider } from '../support/provider.ts';

type Provider = Awaited<ReturnType<typeof startProvider>>;

/** npm 10 leaves the libSQL server out; what needs it is skipped then. */
describe.skipIf(!libsqlServerProgram())('the Worker, with the provider of an organisation', () => {
  const { serve, database } = worker();
  const people = { b1: { email: 'lead@breda.example' }, b2: { email: 'niemand@breda.example' } };
  let breda: Provider;
  let site: Awaited<ReturnType<typeof serve>>;
  let client: Client;

  beforeAll(async () => {
    breda = await startProvider({ name: 'Gemeente Breda', domains: ['breda.example'], people });
    const held = database();
    held.holdDemo();
    const url = await held.start();
    client = createClient({ url });
    await invite(client, 'Breda', 'lead@breda.example');
    site = await serve({
      DATABASE_URL: url,
      PUBLIC_URL: 'http://localhost',
      SIGN_IN: 'none',
      OIDC_PROVIDERS: JSON.stringify([breda.settings]),
    });
  });
  afterAll(async () => {
    client.close();
    await breda.stop();
  });

  const bredaAs = (as: string) => ({ visitor: site.visitor(), email: 'lead@breda.example', as });

  test('lets in who was invited, and nobody else who has an account there', async () => {
    expect((await signInAt(bredaAs('b1'))).location).toBe(addresses.bottlenecks);
    expect((await signInAt(bredaAs('b2'))).status).toBe(403);
  });

  test('finishes what several people began at the same time', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const asked = bredaAs('b1');
        return { visitor: asked.visitor, came: await identify(asked) };
      }),
    );
    const answers = await Promise.all(all.map(({ visitor, came }) => comeBack(visitor, came)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
  });

  test.each<[string, (socket: Socket) => void]>([
    ['silent', () => undefined],
    ['gone', (socket) => socket.destroy()],
  ])('says in time that the provider is %s, and goes on when it is back', async (_, trouble) => {
    const asked = bredaAs('b1');
    const came = await identify(asked);
    breda.answerInstead(({ socket }) => {
      trouble(socket);
      return true;
    });
    const start = performance.now();
    expect((await comeBack(asked.visitor, came)).status).toBe(503);
    expect(performance.now() - start).toBeLessThan(3000);
    breda.answerInstead(() => false);
    expect((await signInAt(asked)).location).toBe(addresses.bottlenecks);
  });
});
