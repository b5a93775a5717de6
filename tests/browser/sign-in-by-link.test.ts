import { expect, test } from 'vitest';
import { smtpMail } from '../../src/mail/smtp.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { inspectOpen } from '../support/axe.ts';
import { browser } from '../support/browser.ts';
import type { demo } from '../support/demo.ts';
import { bredaAddress, from, linkIn, seatOf } from '../support/door.ts';
import { mailServer } from '../support/smtp.ts';

const { open } = browser();
const t = nl.signIn;

/** The demo as a real deal, in Breda somebody with two roles, and a mail server. */
async function atTheDoor(script: boolean) {
  const server = await mailServer();
  const prepare = async ({ client, dependencies }: Awaited<ReturnType<typeof demo>>, address: string) => {
    Object.assign(dependencies, {
      demoSignIn: false,
      publicUrl: address,
      mail: smtpMail(server.url, from),
    });
    const id = await seatOf(client, 'city_lead', 'Breda');
    await client.batch([
      { sql: 'update people set email = ? where id = ?', args: [bredaAddress, id] },
      {
        sql: `insert into assignments (person_id, role, from_on) values (?, 'reader', '2018-01-01')`,
        args: [id],
      },
    ]);
  };
  return { ...(await open({ script, prepare })), server };
}

test.each([true, false])(
  'somebody asks for a link and comes in, over pages that are accessible, with script %s',
  async (script) => {
    const { page, problems, server, settled } = await atTheDoor(script);
    const look = (name: string) => (script ? inspectOpen(page, name) : undefined);
    await page.goto(withQuery(addresses.signIn, { terug: addresses.lessons }));
    await look('the door');
    await page.getByRole('button', { name: t.door.act }).click();
    await page.locator('.error-summary').waitFor();
    await look('the door that refuses');
    await page.getByLabel(t.door.email).fill(bredaAddress);
    await page.getByRole('button', { name: t.door.act }).click();
    await page.getByRole('heading', { name: t.asked.title }).waitFor();
    await look('after asking');
    await settled();
    await page.goto(linkIn(server.mails[0]));
    await look('the link');
    await page.getByRole('button', { name: t.link.act }).dblclick();
    await page.getByRole('heading', { name: t.ownRole.title }).waitFor();
    await look('the choice of a role');
    await page.getByRole('button', { name: t.act(nl.words.role.reader), exact: true }).click();
    await page.waitForURL((url) => url.pathname === addresses.lessons);
    await page.goto(linkIn(server.mails[0]));
    await look('a link that was used');
    expect(problems).toEqual([]);
  },
);

test('on another device one fills in the code', async () => {
  const { page, server, settled, visitor } = await atTheDoor(true);
  const computer = visitor();
  const asked = await computer.submit(addresses.signIn, addresses.signInRequest, { email: bredaAddress });
  await settled();
  await page.goto(linkIn(server.mails[0]));
  await inspectOpen(page, 'the link on another device');
  await page.getByRole('button', { name: t.link.act }).click();
  await page.locator('.error-summary').waitFor();
  await inspectOpen(page, 'after a wrong code');
  const code = asked.page.querySelector('.sign-in-code')?.textContent ?? '';
  await page.getByLabel(t.link.code, { exact: true }).fill(code);
  await page.getByRole('button', { name: t.link.act }).click();
  await page.getByRole('heading', { name: t.ownRole.title }).waitFor();
});
