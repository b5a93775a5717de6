import { describe, expect, test } from 'vitest';
import { meetings, parties } from '../db/schema/index.ts';
import { verify } from '../db/verify.ts';
import { type Author, type Write, writeAll } from '../db/write.ts';
import { demo } from './support/demo.ts';

const author: Author = { actor: null, at: '2018-11-29T12:00:00.000Z', requestId: 'several' };

describe('several acts at once', () => {
  test('are each written down, one after the other, and the history stays whole', async () => {
    const site = await demo();
    const written = await writeAll(site.database, author, [adding(site, 'Delft'), adding(site, 'Gouda')]);
    const acts = await rowsOf(site, 'select subject_id, action from audit order by id desc limit 2');
    const added = await rowsOf(
      site,
      `select id, name from parties where name in ('Delft', 'Gouda') order by id desc`,
    );
    expect(acts.map(({ subject_id }) => subject_id)).toEqual(added.map(({ id }) => id));
    expect(added.map(({ name }) => name)).toEqual(['Gouda', 'Delft']);
    expect(written).toMatchObject({ outcome: 'written', subjectId: added[1]?.id });
    expect((await verify(site.database)).faults).toEqual([]);
  });

  test('are all refused when one of them cannot be', async () => {
    const site = await demo();
    const before = await rowsOf(site, 'select max(id) as newest from audit');
    const taken = await writeAll(site.database, author, [adding(site, 'Delft'), adding(site, 'Breda')]);
    expect(taken).toEqual({ outcome: 'taken', columns: 'parties.name' });
    const late: Write = { ...adding(site, 'Gouda'), expects: [{ table: meetings, id: 1, version: 999 }] };
    expect(await writeAll(site.database, author, [adding(site, 'Delft'), late])).toEqual({
      outcome: 'stale',
    });
    expect(await rowsOf(site, 'select max(id) as newest from audit')).toEqual(before);
    expect(await rowsOf(site, `select id from parties where name in ('Delft', 'Gouda')`)).toEqual([]);
  });

  test('are done once when they are sent twice', async () => {
    const site = await demo();
    const send = () =>
      writeAll(site.database, author, [
        { ...adding(site, 'Delft'), idempotencyKey: 'same' },
        adding(site, 'Gouda'),
      ]);
    const [first, second] = [await send(), await send()];
    expect(second).toEqual({ ...first, outcome: 'repeated' });
    expect(await rowsOf(site, `select count(*) as parties from parties where name = 'Gouda'`)).toEqual([
      { parties: 1 },
    ]);
  });
});

type Site = Awaited<ReturnType<typeof demo>>;

const adding = ({ database }: Site, name: string): Write => ({
  action: 'party.registered',
  subject: { table: parties, id: 'new' },
  statements: [database.query.insert(parties).values({ kind: 'city', name, fullName: name })],
});

const rowsOf = async ({ client }: Site, select: string) =>
  (await client.execute(select)).rows.map((row) => ({ ...row }));
