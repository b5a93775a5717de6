import { describe, expect, test } from 'vitest';
import { verify } from '../db/verify.ts';
import { demo } from './support/demo.ts';

describe('verifying the history', () => {
  test('finds the demo’s whole: replayed, it gives exactly the present rows', async () => {
    const { database } = await demo();
    const { faults, audits, rows } = await verify(database);
    expect(faults).toEqual([]);
    expect(Math.min(audits, rows)).toBeGreaterThan(500);
  });

  test('names what was changed outside the application', async () => {
    const { database, client } = await demo();
    await client.execute("update bottlenecks set title = 'Alles gaat goed' where id = 3");
    expect((await verify(database)).faults).toEqual([
      '1 row(s) in changes without an audit row: written outside the application',
    ]);
  });

  test('names what was changed behind the back of the history', async () => {
    const { database, client } = await demo();
    await client.execute('drop trigger bottlenecks_records_update');
    await client.execute("update bottlenecks set title = 'Alles gaat goed' where id = 3");
    expect((await verify(database)).faults).toEqual([
      'trigger bottlenecks_records_update is missing or was changed',
      'bottlenecks 3 is not what its history says',
    ]);
  });

  test('names a table of which the rows are not written down any more', async () => {
    const { database, client } = await demo();
    await client.batch([
      ...['insert', 'update', 'delete'].map((what) => `drop trigger lessons_records_${what}`),
      'alter table lessons drop column image',
    ]);
    expect((await verify(database)).faults).toEqual([
      'column image of lessons is missing or was changed',
      ...['insert', 'update', 'delete'].map(
        (what) => `trigger lessons_records_${what} is missing or was changed`,
      ),
    ]);
  });

  test('names what the triggers share when it was changed', async () => {
    const { database, client } = await demo();
    await client.execute('drop view open_audit');
    await client.execute("create view open_audit as select 1 as id, '2018-11-29T10:00:00.000Z' as at");
    expect((await verify(database)).faults).toEqual(['view open_audit is missing or was changed']);
  });

  test('names rows that came or went behind the back of the history', async () => {
    const { database, client } = await demo();
    await client.execute('drop trigger lessons_records_insert');
    await client.execute('drop trigger adoptions_records_delete');
    await client.execute("insert into lessons (title, text, shared_on) values ('Zo', '', '2018-11-29')");
    await client.execute('delete from adoptions where id = 1');
    expect((await verify(database)).faults).toEqual(
      expect.arrayContaining([
        'lessons 9 stands there without history',
        'adoptions 1 is gone, and its history does not say so',
      ]),
    );
  });

  test('names history that was taken out', async () => {
    const { database, client } = await demo();
    await client.execute('drop trigger changes_refuses_delete');
    await client.execute(
      "delete from changes where table_name = 'bottlenecks' and operation = 'insert' and row_id = 3",
    );
    expect((await verify(database)).faults).toEqual(
      expect.arrayContaining([
        '1 row(s) missing from changes',
        expect.stringMatching(/^change \d+ of bottlenecks 3 does not start where the last one ended$/),
      ]),
    );
  });

  test('names a batch that was never sealed', async () => {
    const { database, client } = await demo();
    await client.execute(`insert into audit (at, role, action, subject_table, request_id, guard)
      values ('2018-11-29T10:00:00.000Z', 'system', 'programme.edited', 'programme', 'x', 1)`);
    expect((await verify(database)).faults).toEqual(['1 row(s) without a seal in audit']);
  });
});
