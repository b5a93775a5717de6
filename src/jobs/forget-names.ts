import { type Database, read } from '../../db/database.ts';
import { type Claim, finishing } from '../../db/queries/jobs.ts';
import { namesWaiting, pseudonymise } from '../../db/queries/names.ts';
import { personFile } from '../../db/queries/people.ts';
import type { Author } from '../../db/write.ts';
import { formerName } from '../../views/people/former.ts';
import { textIn } from '../../views/text/index.ts';
import { isNameDue } from '../domain/retention.ts';
import { momentBy } from '../http/clock.ts';
import type { Job } from './job.ts';

/** Takes the names of people away who had no role for as long as was agreed, in the name of the system. */
export const forgetNames: Job = {
  name: 'forget_names',
  async due({ database, demoDate }) {
    const found = await read(database, namesWaiting(database));
    const [term] = found.term;
    if (!term) return [];
    const { today, now } = momentBy(term, demoDate);
    return found.former
      .filter((person) => isNameDue(person, term.months, today))
      .map(({ id, occasion }) => ({
        occasion,
        run: (claim, requestId) => forget(database, id, today, { actor: null, at: now, requestId }, claim),
      }));
  },
};

async function forget(database: Database, id: number, today: string, author: Author, claim: Claim) {
  const { term, former, seats } = await read(database, {
    ...namesWaiting(database, id),
    seats: personFile(database, id, false).seats,
  });
  const [person] = former;
  if (!person || !term[0] || !isNameDue(person, term[0].months, today)) return 'withdrawn';
  // In the language of the deal, whoever looks.
  const name = formerName(await textIn('nl'), id, seats);
  const gone = { id, version: person.version, name, today };
  const written = await pseudonymise(database, author, gone, finishing(database, claim));
  return written.outcome === 'written' ? 'done' : 'withdrawn';
}
