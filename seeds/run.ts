import type { Database } from '../db/database.ts';
import { type Author, write } from '../db/write.ts';
import type { Act } from './dsl/act.ts';
import type { Story } from './dsl/story.ts';
import { stories } from './stories.ts';
import { keyOf, lookUpTold, type Told } from './told.ts';

export type Refusal =
  | 'unknown_story'
  | 'real_programme'
  | 'other_demo'
  | 'data_without_programme'
  | 'half_and_changed';
export type Seeded =
  | { ok: true; outcome: 'seeded' | 'finished' | 'already_there'; acts: number }
  | { ok: false; refusal: Refusal };

export const defaultStory = 'zorg-voor-veiligheid';

/**
 * Tells a story into a migrated database, one act at a time in the order of its days.
 * A second time it changes nothing. When it was killed halfway, it goes on where it stopped: acts carry a number, and
 * the demo date is set by the last one. Refuses real data, another demo, and a demo that was told half and used since.
 */
export async function seed(database: Database, name = defaultStory): Promise<Seeded> {
  const story = stories[name]?.();
  if (!story) return { ok: false, refusal: 'unknown_story' };
  const acts = story.inOrder();
  const told = await lookUpTold(database, name);
  const refusal = refuse(told, acts);
  if (refusal) return { ok: false, refusal };
  if (isComplete(told, acts)) return { ok: true, outcome: 'already_there', acts: 0 };
  await hurry(database, () => tell(database, story, acts, told));
  const outcome = told.acts.length === 0 ? 'seeded' : 'finished';
  return { ok: true, outcome, acts: acts.length - told.acts.length };
}

/** For the first start: the default demo in a database that holds nothing yet, or half of it; otherwise nothing. */
export const seedWhenEmpty = (database: Database): Promise<Seeded> => seed(database);

function refuse(told: Told, acts: Act[]): Refusal | null {
  const isEmpty = told.audits + told.strayRows === 0;
  if (!told.programme) return isEmpty ? null : 'data_without_programme';
  if (!told.programme.isDemo) return 'real_programme';
  if (told.acts.length === 0) return 'other_demo';
  return isComplete(told, acts) || isUntouched(told, acts) ? null : 'half_and_changed';
}

const isComplete = ({ programme, acts }: Told, all: Act[]) =>
  Boolean(programme?.demoDate) || acts.length === all.length;

const isUntouched = ({ acts, audits, strayRows }: Told, all: Act[]) => {
  const moments = momentsOf(all);
  const isSame = acts.every(({ action, at }, nth) => all[nth]?.action === action && moments[nth] === at);
  return isSame && audits === acts.length && strayRows === 0;
};

async function tell(database: Database, story: Story, acts: Act[], told: Told) {
  const moments = momentsOf(acts);
  for (const [nth, act] of acts.entries()) {
    const actor = act.by(act.on);
    const statements = await act.statements(database.query, actor, database);
    const author: Author = { actor, at: moments[nth] as string, requestId: story.name };
    const subject = { table: act.about.table, id: act.about.id === 0 ? ('new' as const) : act.about.id };
    const change = { action: act.action, subject, idempotencyKey: keyOf(story.name, nth), statements };
    const id = told.acts[nth] ? told.acts[nth].subjectId : await played(database, author, change, act.on);
    if (act.about.id === 0) act.about.id = id;
  }
}

/** Safe against a crash as always; against a power cut the last acts may be lost, and seeding again adds them. */
async function hurry({ client }: Database, work: () => Promise<void>) {
  if (client.protocol !== 'file') return work();
  await client.execute('pragma synchronous = normal');
  try {
    await work();
  } finally {
    await client.execute('pragma synchronous = full');
  }
}

async function played(database: Database, author: Author, change: Parameters<typeof write>[2], on: string) {
  const written = await write(database, author, change).catch((error: Error) => {
    throw new Error(`${on}, ${change.action}: ${error.message}`, { cause: error });
  });
  if ('subjectId' in written) return written.subjectId;
  throw new Error(`${on}, ${change.action}: ${written.outcome}`);
}

const firstMinute = 8 * 60;
const minutesApart = 2;

/** UTC instants: the acts of one day follow each other from eight o'clock. */
function momentsOf(acts: Act[]): string[] {
  let [day, minute] = ['', firstMinute];
  return acts.map(({ on }) => {
    minute = on === day ? minute + minutesApart : firstMinute;
    day = on;
    const time = [minute / 60, minute % 60].map((part) => String(Math.floor(part)).padStart(2, '0'));
    return `${day}T${time.join(':')}:00.000Z`;
  });
}
