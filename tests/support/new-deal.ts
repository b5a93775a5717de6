import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { makeLead } from '../../db/lead.ts';
import { linkFor } from '../../db/lead-link.ts';
import { addresses, at } from '../../views/addresses.ts';
import { siteAt } from './demo.ts';
import { libsqlServer } from './libsql.ts';
import { db } from './process.ts';
import type { Visitor } from './visitor.ts';

/** An empty database that became a deal at the command line, and the running application on it. */
export async function newDeal() {
  const url = await emptyPlace();
  const told = lead(url, 'Anna de Vries', 'anna@stad.nl');
  const site = await siteAt(url, { demoSignIn: false });
  const comeIn = async (link: string, code: string) => {
    const visitor = site.visitor();
    const answer = await visitor.submit(link, link, { code });
    if (answer.status !== 303) throw new Error(`${link} does not open (${answer.status})`);
    return visitor;
  };
  const byLink = async (personId: number) => {
    const { token, code } = await linkFor(site.database, personId);
    return comeIn(at(addresses.signInLink, { token }), code);
  };
  return {
    ...site,
    /** The first national lead, by the link that the command line printed. */
    first: () => comeIn(told.link, told.code),
    /** A national lead who comes in by a link of their own, as the command line makes it. */
    another: async (name: string, email: string) => {
      const led = await makeLead(site.database, { name, email });
      if (!led.ok) throw new Error(led.refusal);
      return byLink(led.personId);
    },
    /** Whoever has this address. */
    whoHas: async (email: string) => {
      const sql = 'select id from people where email = ?';
      const { rows } = await site.client.execute({ sql, args: [email] });
      return byLink(Number(rows[0]?.id));
    },
  };
}

export type NewDeal = Awaited<ReturnType<typeof newDeal>>;

function lead(url: string, name: string, email: string) {
  const { said } = db(url, 'lead', name, email);
  const [, code = '', link = ''] = /the code (\d{6}):\s+https?:\/\/[^/]+(\S+)/.exec(said) ?? [];
  if (!link) throw new Error(said);
  return { link, code };
}

async function emptyPlace(): Promise<string> {
  if (inject('libsql')) {
    const { url } = await libsqlServer();
    db(url, 'migrate');
    return url;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-new-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return `file:${join(folder, 'kerngroep.db')}`;
}

/** What each step asks, as somebody fills it in. */
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
