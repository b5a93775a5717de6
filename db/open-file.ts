import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, ConnectionPool, Sqlite3Client } from '@libsql/client/sqlite3';
import { expandConfig } from '@libsql/core/config';
import { LRUCache } from 'lru-cache';

/**
 * Opens the embedded database. One connection per process: that is what keeps acknowledged writes safe. Waiting for a
 * lock stops the whole process, so it is short (an eighth of `limit`, milliseconds), and done again (see `settle`).
 */
export async function openFile(url: string, limit: number): Promise<Client> {
  const { path, intMode } = expandConfig({ url }, true);
  mkdirSync(dirname(path), { recursive: true });
  const client = new Sqlite3Client(new Connections(path, { timeout: limit / 8 }, 1), intMode);
  await client.execute('pragma journal_mode = wal');
  return client;
}

type Connection = ReturnType<ConnectionPool['acquireSync']>;

/** Connections that were told how we work, also those that are opened after trouble with the file. */
class Connections extends ConnectionPool {
  readonly #told = new WeakSet<Connection>();

  override acquireSync(forTransaction?: boolean): Connection {
    const connection = super.acquireSync(forTransaction);
    if (this.#told.has(connection)) return connection;
    this.#told.add(connection);
    leaveNothing(connection);
    keepNear(connection);
    rememberQuestions(connection);
    return connection;
  }
}

/** A name that was taken away must not linger in what the file no longer uses. */
const leaveNothing = (connection: Connection) => connection.exec('pragma secure_delete = on');

/** What a page of a large deal reads stays at hand (4 MB of the file, where SQLite would keep 2) for the next one. */
const keepNear = (connection: Connection) => connection.exec('pragma cache_size = -4000');

/** Different questions that one connection remembers: some more than all pages ask. */
const mostQuestions = 1000;

/**
 * To understand a question takes the database longer than to answer it, so it does that once for each. When the tables
 * were changed meanwhile, by another process too, it understands the question anew by itself (sqlite3_step, after
 * sqlite3_prepare_v2: https://sqlite.org/c3ref/prepare.html), and says so when a column is gone. What the columns are
 * called the client asks just before that: `select * from` a table could get old names over new values for one answer,
 * remembered or not. So a table is asked for its columns by name (tests/changed-tables.test.ts).
 */
function rememberQuestions(connection: Connection) {
  const prepare = connection.prepare.bind(connection);
  const known = new LRUCache<string, ReturnType<typeof prepare>>({ max: mostQuestions });
  const remembered = (sql: string) => {
    const question = known.get(sql) ?? prepare(sql);
    if (isQuestion.test(sql)) known.set(sql, question);
    return question;
  };
  connection.prepare = remembered as typeof prepare;
}

const isQuestion = /^\s*(select|with)\b/i;
