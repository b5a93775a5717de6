import { inject } from 'vitest';
import { makeLead } from '../../db/lead.ts';
import { linkFor } from '../../db/lead-link.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import type { Mail } from '../../src/domain/mail.ts';
import { addresses, at } from '../../views/addresses.ts';
import { siteAt } from './demo.ts';
import { libsqlServer } from './libsql.ts';
import { emptyPlace } from './place.ts';
import { db } from './process.ts';
import type { Visitor } from './visitor.ts';

/** An empty database that became a deal as the command line does it, and the running application on it, with this mail. */
export async function newDeal(mail: Mail | null = null) {
  const site = await siteAt(await emptyPlace(), { demoSignIn: false, mail });
  await migrateDatabase(site.database);
  const { database, client } = site;
  const byLink = async (personId: number) => {
    const { token, code } = await linkFor(database, personId);
    return comeIn(site.visitor(), at(addresses.signInLink, { token }), code);
  };
  /** A national lead: somebody new, or who is there already. */
  const lead = async (name: string, email: string) => {
    const led = await makeLead(database, { name, email });
    if (!led.ok) throw new Error(led.refusal);
    return byLink(led.personId);
  };
  const anna = await lead('Anna de Vries', 'anna@stad.nl');
  return {
    ...site,
    anna,
    lead,
    /** Whoever has this address. */
    whoHas: async (email: string) => {
      const sql = 'select id from people where email = ?';
      const { rows } = await client.execute({ sql, args: [email] });
      return byLink(Number(rows[0]?.id));
    },
  };
}

export type NewDeal = Awaited<ReturnType<typeof newDeal>>;

/** The same through the command line itself, as an administrator does it. */
export async function newDealFromCommandLine() {
  const url = inject('libsql') ? (await libsqlServer()).url : await emptyPlace();
  if (inject('libsql')) db(url, 'migrate');
  const { said } = db(url, 'lead', 'Anna de Vries', 'anna@stad.nl');
  const [, code = '', link = ''] = /the code (\d{6}):\s+https?:\/\/[^/]+(\S+)/.exec(said) ?? [];
  const site = await siteAt(url, { demoSignIn: false });
  return { ...site, anna: await comeIn(site.visitor(), link, code) };
}

async function comeIn(visitor: Visitor, link: string, code: string): Promise<Visitor> {
  const answer = await visitor.submit(link, link, { code });
  if (answer.status !== 303) throw new Error(`${link} does not open (${answer.status})`);
  return visitor;
}

/** What steps ask, as somebody fills them in. */
export const answers = {
  deal: {
    title: 'Veilig Thuis in de Stad',
    summary: 'Steden en departementen proberen samen uit wat helpt.',
  },
  parties: { cities: 'Breda\r\nTilburg', ministries: 'JenV' },
  meetings: { meetingPlace: 'Den Haag' },
};

/** Does the steps that nobody needs anything else for: all but the first contact and the people. */
export async function setUpMost(lead: Visitor) {
  await lead.submit(addresses.setUp, addresses.setUpDeal, answers.deal);
  await lead.submit(addresses.setUp, addresses.setUpParties, answers.parties);
  await lead.submit(addresses.setUp, addresses.setUpMeetings, answers.meetings);
}
