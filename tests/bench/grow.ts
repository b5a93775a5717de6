/**
 * The demo, a hundred times: its own history is told again and again, by the database itself and through the history's
 * triggers, so that every copy has its acts, its batches and its seals, and `npm run db -- verify` finds it whole.
 *
 * It grows in two directions, because that is how a deal grows.
 * - Wide: the same cities run many times the experiments, 704 at 100×, each with its money, milestones and owners, in
 *   the demo's own spread of states. Nothing of this gets deeper: an experiment lasts two or three years.
 * - Deep: what comes back with every meeting (bottlenecks with their ladders, updates, agendas, decisions, actions,
 *   lessons) was also told in earlier rounds of eight meetings, 48 weeks each, nine in all at 100×. Of these nothing
 *   is open any more: in the newest round more than half of the bottlenecks are, and nobody leaves half of what was
 *   asked eight years ago unanswered. So at 100× there are some 20,000 bottlenecks, of which 1,400 are open.
 * Meetings stay one series, seven years of them, and their agendas hold an item for every copy, as the composer would
 * have made them. Parties, people, terms and the calendar are those of the demo; who sends an update, logs a bottleneck
 * or answers a question signs in for it and out again. In all, 840,000 changes in 440,000 acts.
 */
import type { Client } from '@libsql/client';
import { connect } from '../../db/database.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { seed } from '../../seeds/run.ts';
import { withEndings } from './grow/endings.ts';
import { play } from './grow/play.ts';
import { sizeOf } from './grow/size.ts';
import { toldIn } from './grow/told.ts';
import { withVisits } from './grow/visits.ts';

/** Puts `factor` times the demo's data into an empty embedded database. In: 1, 10, 100 or anything between. */
export async function grow(client: Client, demo: Client, factor: number) {
  const size = sizeOf(factor);
  await migrateDatabase(connect(demo));
  await seed(connect(demo));
  await migrateDatabase(connect(client));
  const story = await toldIn(demo);
  await play(client, factor > 1 ? withVisits(withEndings(story)) : story, size);
}
