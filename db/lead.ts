import { asc, eq, sql } from 'drizzle-orm';
import { decideEmail } from '../src/domain/person.ts';
import { beginningOn } from '../src/domain/programme/beginning.ts';
import { defaultTerms } from '../src/domain/programme/terms.ts';
import { holdsOn } from '../src/domain/span.ts';
import { momentOf } from '../src/http/clock.ts';
import { databaseNow } from './clock.ts';
import { type Database, read } from './database.ts';
import { isFree, peopleAt } from './queries/people.ts';
import { assignments, audit, people, programme, terms } from './schema/index.ts';
import { type Author, newId, type Write, type Written, write } from './write.ts';

export type LeadRefusal = 'nobody_named' | 'no_email' | 'too_long' | 'demo' | 'data_without_programme';
export type Led = { ok: true; personId: number; outcome: 'registered' | 'given' | 'already_there' };
type Refused = { ok: false; refusal: LeadRefusal };
type Identity = { name: string; email: string };

/**
 * Who is meant: the last word is the e-mail address, those before it are the name. Refusals: `nobody_named`, `no_email`,
 * `too_long`.
 */
export function whoIsNamed(words: readonly string[]): (Identity & { ok: true }) | Refused {
  const email = words.at(-1)?.trim() ?? '';
  const name = words.slice(0, -1).join(' ').trim();
  if (!name || !email) return { ok: false, refusal: 'nobody_named' };
  if (!decideEmail(email, false).ok) return { ok: false, refusal: 'no_email' };
  if (name.length > 100 || email.length > 200) return { ok: false, refusal: 'too_long' };
  return { ok: true, name, email };
}

/** Until somebody gives it a name, in the language of its screens. */
const workingTitle = 'Nieuwe City Deal';

/**
 * Makes somebody a national lead, whatever is there: in a migrated database that holds nothing a deal begins with it,
 * somebody new is registered, and whoever has another role gets this one as well. A second time it changes nothing.
 * Refusals: `demo` (this database holds a demo), `data_without_programme` (it holds something else).
 */
export async function makeLead(database: Database, { name, email }: Identity): Promise<Led | Refused> {
  const { deal, isEmpty, moment, personId, isLead } = await look(database, email);
  if (deal?.isDemo) return { ok: false, refusal: 'demo' };
  if (!deal && !isEmpty) return { ok: false, refusal: 'data_without_programme' };
  const author: Author = { actor: null, at: moment.now, requestId: crypto.randomUUID() };
  if (!deal) await beginDeal(database, author, moment.today);
  if (personId !== null && isLead) return { ok: true, personId, outcome: 'already_there' };
  const written = await write(database, author, seating(database, { name, email }, personId, moment.today));
  if (!('subjectId' in written)) throw new Error(`The role could not be given: ${written.outcome}.`);
  return { ok: true, personId: written.subjectId, outcome: personId === null ? 'registered' : 'given' };
}

/** The role for somebody who is there, or for somebody new; they are not invited, since the link is on the screen. */
function seating({ query }: Database, identity: Identity, personId: number | null, fromOn: string): Write {
  const seat = (id: number | typeof newId) =>
    query.insert(assignments).values({ personId: sql`${id}`, role: 'national_lead', fromOn });
  if (personId !== null) {
    return { action: 'role.given', subject: { table: people, id: personId }, statements: [seat(personId)] };
  }
  return {
    action: 'person.registered',
    subject: { table: people, id: 'new' },
    expects: [isFree(identity.email)],
    statements: [query.insert(people).values(identity), seat(newId)],
  };
}

async function look(database: Database, email: string) {
  const { query } = database;
  const { clock, deal, person, leads, audits } = await read(database, {
    clock: query.all<{ now: string }>(sql`select ${databaseNow} as now`),
    audits: query.select({ count: sql<number>`count(*)` }).from(audit),
    deal: query.select({ isDemo: programme.isDemo }).from(programme),
    person: peopleAt(database, email).orderBy(asc(people.id)),
    leads: query.select().from(assignments).where(eq(assignments.role, 'national_lead')),
  });
  const moment = momentOf(clock[0]?.now ?? '', null);
  const personId = person[0]?.id ?? null;
  const isLead = leads.some((lead) => lead.personId === personId && holdsOn(lead, moment.today));
  return { moment, deal: deal[0], isEmpty: !audits[0]?.count, personId, isLead };
}

/** Nothing happens when somebody else began it in the meantime: there is one deal in a database. */
const beginDeal = ({ query, client }: Database, author: Author, today: string): Promise<Written> =>
  write({ query, client }, author, {
    action: 'programme.set_up',
    subject: { table: programme, id: 1 },
    statements: [
      query.insert(programme).values({ id: 1, title: workingTitle, summary: '', ...beginningOn(today) }),
      query.insert(terms).values(defaultTerms()),
    ],
  });
