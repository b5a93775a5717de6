import type { Email } from 'postal-mime';
import type { Dependencies } from '../../src/http/context.ts';
import { keepMail } from '../../src/mail/send.ts';
import { smtpMail } from '../../src/mail/smtp.ts';
import { addresses } from '../../views/addresses.ts';
import { demo } from './demo.ts';
import { mailServer } from './smtp.ts';
import type { Answer, Visitor } from './visitor.ts';

export const from = 'Kerngroep <kerngroep@example.org>';

/** Who leads the project in Breda, and how they are reached. */
export const bredaAddress = 'Projectleider@Breda.example';

/** The deal as a real one, which people enter by a link in an e-mail; and its mail server. */
export async function atTheDoor(changes: Partial<Dependencies> = {}) {
  const server = await mailServer();
  const site = await demo({ demoSignIn: false, mail: smtpMail(server.url, from), ...changes });
  const { client, dependencies, settled } = site;
  const personId = await seatOf(client, 'city_lead', 'Breda');
  await client.execute({ sql: 'update people set email = ? where id = ?', args: [bredaAddress, personId] });
  return {
    ...site,
    server,
    personId,
    /** Somebody asks for a link; out: the answer, and what was sent when all is done. */
    ask: async (visitor: Visitor, email: string = bredaAddress, back = '/') => {
      const page = `${addresses.signIn}?terug=${encodeURIComponent(back)}`;
      const answer = await visitor.submit(page, addresses.signInRequest, { email });
      await settled();
      return answer;
    },
    /** What the clock does. */
    tick: () => keepMail(dependencies),
    /** Mails that are still to be sent. */
    waiting: async () => {
      const { rows } = await client.execute('select count(*) as waiting from outbox where sent_at is null');
      return Number(rows[0]?.waiting);
    },
    health: async () => JSON.parse((await site.visitor().get(addresses.health)).text),
    /** So much time passes in the database for everything on its way. */
    later: (span: string) => passTime(client, span),
  };
}

/** So much time passes in a database for everything on its way. */
export const passTime = (client: Dependencies['database']['client'], span: string) =>
  client.batch(shifts.map((sql) => sql.replaceAll('SPAN', `-${span}`)));

const moment = "strftime('%Y-%m-%dT%H:%M:%fZ', column, 'SPAN')";
const shifts = [
  `update sign_ins set expires_at = ${moment.replace('column', 'expires_at')}, used_at = ${moment.replace('column', 'used_at')}`,
  `update outbox set created_at = ${moment.replace('column', 'created_at')}, try_after = ${moment.replace('column', 'try_after')},
    sent_at = ${moment.replace('column', 'sent_at')}`,
  `update attempts set minute = minute + (unixepoch('now', 'SPAN') - unixepoch()) / 60`,
];

export async function seatOf(client: Dependencies['database']['client'], role: string, party: string) {
  const { rows } = await client.execute({
    sql: `select person_id as id from assignments join parties on parties.id = party_id
      where role = ? and name = ? and until_on is null`,
    args: [role, party],
  });
  return Number(rows[0]?.id);
}

/** The path of the link in a mail. */
export const linkIn = (mail: Pick<Email, 'text'> | undefined): string =>
  /https?:\/\/[^/\s]+(\/aanmelden\/link\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

/** The code on the page after asking. */
export const codeOn = ({ page }: Answer): string => page.querySelector('.sign-in-code')?.textContent ?? '';

/** Presses the button on the page that a link leads to. */
export const confirm = (visitor: Visitor, link: string, fields: Record<string, string> = {}) =>
  visitor.submit(link, link, fields);
