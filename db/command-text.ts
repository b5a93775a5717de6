import type { Seeded, Refusal as SeedRefusal } from '../seeds/run.ts';
import type { LeadRefusal, Led } from './lead.ts';
import type { Refusal as CopyRefusal } from './restore-target.ts';

/** The command line is for administrators and speaks English. */
export const usage = `npm run db -- migrate | seed [story] | lead NAME EMAIL | backup FILE | restore FILE | verify
DATABASE_URL says which database, a file or a libSQL server; without it, file:data/kerngroep.db`;

export const seedLines: Record<Extract<Seeded, { ok: true }>['outcome'], string> = {
  seeded: 'The demo is in the database.',
  finished: 'The demo was there by half and is now complete.',
  already_there: 'The demo is already there; nothing was changed.',
};

export const seedRefusals: Record<SeedRefusal, string> = {
  unknown_story: 'There is no story of that name.',
  real_programme: 'Refused: this database holds a real programme. Seed another one: set DATABASE_URL.',
  other_demo: 'Refused: this database holds another demo. Seed another one: set DATABASE_URL.',
  data_without_programme: 'Refused: this database holds data already. Seed another one: set DATABASE_URL.',
  half_and_changed:
    'Refused: this demo was seeded by half and changed since. Delete the file, or set DATABASE_URL to a new one.',
};

export const copyRefusals: Record<CopyRefusal, string> = {
  backup_exists: 'Refused: the backup file exists already. Choose a new name.',
  backup_missing: 'There is no such backup file.',
  backup_damaged: 'Refused: the backup file is damaged, or is no database at all.',
  not_a_backup: 'Refused: that file is a database of something else.',
  holds_data:
    'Refused: the database holds data. Set DATABASE_URL to a new one; a file can also be moved away first.',
  no_tables:
    'Refused: this database is empty. Set DATABASE_URL to the one you mean, or run first: npm run db -- migrate',
  filled_by_half:
    'Refused: this database was filled by half. Run that again first: npm run db -- seed, or restore.',
  in_use: 'Refused: the database is open. Stop the application first.',
};

export const leadRefusals: Record<LeadRefusal, string> = {
  nobody_named: 'Say who leads this deal: npm run db -- lead "Anna de Vries" anna@stad.nl',
  no_email: 'That is no e-mail address. Say it last: npm run db -- lead "Anna de Vries" anna@stad.nl',
  too_long: 'A name has 100 characters at most, an e-mail address 200.',
  demo: 'Refused: this database holds a demo. Begin a new deal in another one: set DATABASE_URL.',
  data_without_programme:
    'Refused: this database holds data already, but no deal. Begin one in another database: set DATABASE_URL.',
};

const ledLines: Record<Led['outcome'], (who: { name: string; email: string }) => string> = {
  registered: ({ name }) => `${name} is a national lead now.`,
  given: ({ email }) => `Who has ${email} took part already, and is a national lead now as well.`,
  already_there: ({ email }) => `Who has ${email} is a national lead already.`,
};

/** What came of it, and how they get in. */
export const leadLines = (
  { outcome, ...who }: Pick<Led, 'outcome'> & { name: string; email: string },
  { signIn, link, code }: { signIn: string; link: string; code: string },
): string => `${ledLines[outcome](who)}
To sign in, open this link within an hour. It works once, and asks for the code ${code}:
  ${link}
For that the application must run (npm start). With mail or a provider set up, everybody signs in at ${signIn}`;
