import { and, eq, isNull } from 'drizzle-orm';
import { hash } from '../src/http/hash.ts';
import { codeOf, newSecret } from '../src/http/secret.ts';
import { writeAside } from './aside.ts';
import { databaseLater } from './clock.ts';
import type { Database } from './database.ts';
import { signIns } from './schema/index.ts';

/** Long enough to bring the link from the server's screen to a browser. */
const linkMinutes = 60;

/**
 * A link to sign in once, for who stands at the command line: no mail goes out, and no browser asked for it, so that the
 * code must go with it. Of what is secret the database gets the hash only. An earlier link opens nothing any more.
 */
export async function linkFor(database: Database, personId: number) {
  const { query } = database;
  const [token, code] = [newSecret(), codeOf(newSecret())];
  const fromHere = and(
    eq(signIns.personId, personId),
    eq(signIns.method, 'link'),
    isNull(signIns.browserHash),
  );
  await writeAside(
    database,
    query.delete(signIns).where(fromHere),
    query.insert(signIns).values({
      method: 'link',
      personId,
      secretHash: hash(token),
      codeHash: hash(code),
      expiresAt: databaseLater(`+${linkMinutes} minutes`),
    }),
  );
  return { token, code };
}
