import { type Client, createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libsqlServerProgram } from '../../db/server.ts';
import { addresses } from '../../views/addresses.ts';
import { bredaAddress, confirm, from, linkIn, seatOf } from '../support/door.ts';
import { worker } from '../support/edge.ts';
import { mailService } from '../support/mail-service.ts';

/** npm 10 leaves the libSQL server out; what needs it is skipped then. */
describe.skipIf(!libsqlServerProgram())('the Worker, with a mail service', () => {
  const { serve, database } = worker();
  let service: Awaited<ReturnType<typeof mailService>>;
  let site: Awaited<ReturnType<typeof serve>>;
  let client: Client;
  let settings: Record<string, string>;

  beforeAll(async () => {
    service = await mailService(202);
    const held = database();
    held.holdDemo();
    settings = {
      DATABASE_URL: await held.start(),
      PUBLIC_URL: 'http://localhost',
      SIGN_IN: 'none',
      MAIL_URL: service.url,
      MAIL_TOKEN: 'secret',
      MAIL_FROM: from,
    };
    client = createClient({ url: settings.DATABASE_URL ?? '' });
    const breda = await seatOf(client, 'city_lead', 'Breda');
    await client.execute({ sql: 'update people set email = ? where id = ?', args: [bredaAddress, breda] });
    site = await serve(settings);
  });
  afterAll(() => {
    client.close();
    service.stop();
  });

  test('sends a link after it answered, and lets in who opens it', async () => {
    const visitor = site.visitor();
    const page = `${addresses.signIn}?terug=${encodeURIComponent(addresses.lessons)}`;
    const asked = await visitor.submit(page, addresses.signInRequest, { email: bredaAddress });
    expect(asked.status).toBe(200);
    const mail = await service.mail(1);
    expect(mail).toMatchObject({ from, to: bredaAddress });
    expect(service.taken[0]?.authorization).toBe('Bearer secret');
    expect(await confirm(visitor, linkIn(mail))).toMatchObject({ status: 303, location: addresses.lessons });
    expect((await visitor.get(addresses.lessons)).text).toContain('Projectleider Breda');
  });

  test('says that it cannot send over SMTP', async () => {
    const refusing = await serve({ ...settings, MAIL_URL: 'smtp://me:hunter2@mail.example' });
    const { status, text } = await refusing.visitor().get('/');
    expect(status).toBe(503);
    expect(text).toContain('MAIL_URL: a Worker cannot send over SMTP');
    expect(text).not.toContain('hunter2');
  });
});
