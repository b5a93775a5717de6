import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { db } from './support/process.ts';

describe('npm run db', () => {
  test('says what it can do when it is asked for something else', () => {
    const { db } = place();
    expect(db('dance')).toMatchObject({ status: 1, said: expect.stringContaining('migrate | seed [story]') });
  });

  test('seeds a new database, and says the second time that it is there', () => {
    const { db } = place();
    expect(db('seed')).toEqual({ status: 0, said: 'The demo is in the database.\n' });
    expect(db('seed')).toEqual({ status: 0, said: 'The demo is already there; nothing was changed.\n' });
  });

  test('refuses to seed over a real programme, in one line', async () => {
    const { db, change } = placeWithDemo();
    await change('update programme set is_demo = 0');
    const { status, said } = db('seed');
    expect(status).toBe(1);
    expect(said).toMatch(/^Refused: this database holds a real programme[^\n]*\n$/);
  });

  test('fails when the history is not whole, and says what is wrong', async () => {
    const { db, change } = placeWithDemo();
    expect(db('verify')).toMatchObject({ status: 0, said: expect.stringContaining('The history is whole') });
    await change("update bottlenecks set title = 'Alles gaat goed' where id = 3");
    expect(db('verify')).toMatchObject({
      status: 1,
      said: expect.stringContaining('outside the application'),
    });
  });

  test('checks nothing that is behind this release, and says which command to run first', async () => {
    const behind = 'The database is behind this release. Run: npm run db -- migrate\n';
    const older = placeWithDemo();
    await older.change('delete from __drizzle_migrations where created_at > 0');
    expect(older.db('verify')).toEqual({ status: 1, said: behind });
    const half = placeWithDemo();
    await half.change('drop table seals');
    await half.change('drop table __drizzle_migrations');
    expect(half.db('verify')).toEqual({ status: 1, said: behind });
    const empty = place();
    await empty.change('select 1');
    expect(empty.db('verify')).toMatchObject({ status: 1, said: expect.stringMatching(/^[^\n]*migrate\n$/) });
  });

  test('makes no database by looking at one that is not there', () => {
    const { db, file, folder } = place();
    expect(db('verify')).toEqual({ status: 1, said: `There is no database at file:${file}.\n` });
    expect(db('backup', join(folder, 'backup.db')).status).toBe(1);
    expect(existsSync(file)).toBe(false);
  });
});

/** A folder with room for a database, and the command line that works on it. */
function place() {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'kerngroep.db');
  const run = (...words: string[]) => db(`file:${file}`, ...words);
  const change = async (statement: string) => {
    const client = createClient({ url: `file:${file}` });
    await client.execute(statement);
    client.close();
  };
  return { folder, file, db: run, change };
}

function placeWithDemo() {
  const there = place();
  copyFileSync(inject('template'), there.file);
  return there;
}
