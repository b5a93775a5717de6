import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { read } from '../db/database.ts';
import { remembered } from '../db/queries/remembered.ts';
import { lookUpSession } from '../db/queries/session.ts';
import { lessons, parties } from '../db/schema/index.ts';
import { write } from '../db/write.ts';
import { demo } from './support/demo.ts';

const author = { actor: null, at: '2018-11-29T12:00:00.000Z', requestId: 'test' };

/** What is remembered is the moment at which it was made: it tells whether it was made again. */
async function site() {
  const { database } = await demo();
  const momentOf = remembered<string>(2);
  const json = { moment: sql`json_quote(hex(randomblob(8)))` };
  return {
    database,
    share: () =>
      write(database, author, {
        action: 'lesson.shared',
        subject: { table: lessons, id: 'new' },
        statements: [
          database.query.insert(lessons).values({ title: 'Les', text: 'Les.', sharedOn: '2018-11-29' }),
        ],
      }),
    /** As for a page: its reader is told how new the world is, and then everything on it is asked for. */
    async look(tables: SQLiteTable[] = [lessons]) {
      const world = (await lookUpSession(database, null))?.world;
      const seen = { ...database, world };
      const remembers = momentOf(seen, 'key', { json, tables });
      const { found } = await read(seen, { found: remembers.query });
      return { moment: remembers.from(found), isAsked: found.length > 0, isMade: found.length > 1 };
    },
  };
}

describe('what was made once', () => {
  test('is not even asked for while nothing at all was written', async () => {
    const { look } = await site();
    const first = await look();
    expect(first).toMatchObject({ isAsked: true, isMade: true });
    expect(await look()).toEqual({ moment: first.moment, isAsked: false, isMade: false });
  });

  test('is asked for, but not made again, when something else was written', async () => {
    const { look, share } = await site();
    const first = await look([parties]);
    await share();
    expect(await look([parties])).toEqual({ moment: first.moment, isAsked: true, isMade: false });
    expect(await look([parties])).toMatchObject({ isAsked: false });
  });

  test('is made again when that was written which it is made from', async () => {
    const { look, share } = await site();
    const first = await look();
    await share();
    const next = await look();
    expect(next).toMatchObject({ isAsked: true, isMade: true });
    expect(next.moment).not.toBe(first.moment);
  });

  test('is made again when a backup with fewer changes was put back', async () => {
    const { look, share, database } = await site();
    await share();
    const first = await look();
    await database.client.executeMultiple(`drop trigger changes_refuses_delete;
      delete from changes where id = (select max(id) from changes);`);
    expect((await look()).moment).not.toBe(first.moment);
  });
});
