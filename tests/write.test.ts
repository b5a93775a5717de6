import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openClient } from '../db/open.ts';
import { parties, periods } from '../db/schema/index.ts';
import { write } from '../db/write.ts';
import { demo } from './support/demo.ts';

const author = { actor: null, at: '2018-11-29T10:00:00.000Z', requestId: 'test' };

describe('a write', () => {
  test('that is stale leaves nothing behind, its audit row included', async () => {
    const { database, client } = await demo();
    const count = async () => (await client.execute('select count(*) as n from audit')).rows[0]?.n;
    const before = await count();
    const written = await write(database, author, {
      action: 'party.edited',
      subject: { table: parties, id: 1 },
      expects: [{ table: parties, id: 1, version: 999 }],
      statements: [database.query.update(parties).set({ fullName: 'Lost' }).where(eq(parties.id, 1))],
    });
    expect(written).toEqual({ outcome: 'stale' });
    expect(await count()).toBe(before);
    const [party] = await database.query.select().from(parties).where(eq(parties.id, 1));
    expect(party?.fullName).not.toBe('Lost');
  });

  test('sent twice with the same key is done once and answered the same', async () => {
    const { database } = await demo();
    const once = () =>
      write(database, author, {
        action: 'period.added',
        subject: { table: periods, id: 'new' },
        idempotencyKey: 'same',
        statements: [database.query.insert(periods).values(recess('Twice'))],
      });
    const first = await once();
    expect(first).toMatchObject({ outcome: 'written' });
    expect(await once()).toEqual({ ...first, outcome: 'repeated' });
  });

  test('of a value that must be unique says which', async () => {
    const { database } = await demo();
    const [party] = await database.query.select().from(parties).limit(1);
    const written = await write(database, author, {
      action: 'party.registered',
      subject: { table: parties, id: 'new' },
      statements: [
        database.query.insert(parties).values({ kind: 'city', name: party?.name ?? '', fullName: 'x' }),
      ],
    });
    expect(written).toEqual({ outcome: 'taken', columns: 'parties.name' });
  });

  test('two hundred at once all arrive, and nobody sees that it was busy', async () => {
    const { database } = await demo();
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        write(database, author, {
          action: 'period.added',
          subject: { table: periods, id: 'new' },
          statements: [database.query.insert(periods).values(recess(`Writer ${at}`))],
        }),
      ),
    );
    const numbers = all.map((written) => ('subjectId' in written ? written.subjectId : 0));
    expect(new Set(numbers).size).toBe(200);
    const rows = await database.query.select().from(periods);
    expect(
      rows
        .filter(({ label }) => label.startsWith('Writer '))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(numbers.sort());
  });

  test('that was acknowledged survives kill -9', async () => {
    const { file, client } = await demo();
    client.close();
    const writer = startWriter(file);
    const acknowledged = await killAfter(writer, 40);
    const again = await openClient(`file:${file}`);
    const { rows } = await again.execute(`select label from periods where label like 'Writer %'`);
    const labels = new Set(rows.map(({ label }) => label));
    expect(acknowledged.filter((label) => !labels.has(label))).toEqual([]);
    const unsealed = await again.execute('select id from audit where id not in (select audit_id from seals)');
    expect(unsealed.rows).toEqual([]);
    again.close();
  });

  test('waits for another process that holds the lock, and loses nothing', async () => {
    const { file, database } = await demo();
    const writer = startWriter(file);
    await once(createInterface({ input: writer.stdout as NodeJS.ReadableStream }), 'line');
    for (let at = 0; at < 30; at++) {
      const written = await write(database, author, {
        action: 'period.added',
        subject: { table: periods, id: 'new' },
        statements: [database.query.insert(periods).values(recess(`Here ${at}`))],
      });
      expect(written.outcome).toBe('written');
    }
    writer.kill('SIGKILL');
    const rows = await database.query.select().from(periods);
    expect(rows.filter(({ label }) => label.startsWith('Here ')).length).toBe(30);
  });
});

const recess = (label: string) => ({
  kind: 'recess' as const,
  label,
  fromOn: '2018-12-24',
  untilOn: '2019-01-04',
});

function startWriter(file: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'tests/support/writer.ts', `file:${file}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Kills the writer with SIGKILL after so many acknowledged writes; what it had acknowledged by then. */
async function killAfter(writer: ChildProcess, enough: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const lines = createInterface({ input: writer.stdout as NodeJS.ReadableStream });
  for await (const line of lines) {
    acknowledged.push(line);
    if (acknowledged.length === enough) writer.kill('SIGKILL');
  }
  return acknowledged;
}
