import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import { type Database, read } from '../db/database.ts';
import { imagesAt, type Moments, pastFrom } from '../db/queries/past.ts';
import { made, madeIn } from '../db/queries/remembered.ts';
import { tablesOf, type Wishes, wish } from '../db/queries/wish.ts';
import { bottlenecks, escalations, fundingLines, milestones } from '../db/schema/index.ts';
import { addDays } from '../src/domain/calendar.ts';
import { inCamelCase, type Row } from '../src/domain/past.ts';
import { demo } from './support/demo.ts';

const whole = <T extends SQLiteTable>(table: T) =>
  wish(
    table,
    (Object.keys(getTableColumns(table)) as (keyof T['$inferSelect'] & string)[]).filter(
      (key) => key !== 'id',
    ),
  );

const tables = {
  bottlenecks: whole(bottlenecks),
  escalations: whole(escalations),
  fundingLines: whole(fundingLines),
  milestones: whole(milestones),
};
const start = '2017-03-20T00:00:00.000Z';

type Site = Awaited<ReturnType<typeof demo>>;

/** The other way round: from nothing, every change before an instant done again. */
async function played({ client }: Site, table: SQLiteTable, instant: string) {
  const { rows } = await client.execute({
    sql: 'select row_id, after from changes where table_name = ? and at < ? order by id',
    args: [getTableName(table), instant],
  });
  const stood = new Map<number, Row>();
  for (const { row_id, after } of rows) {
    if (after === null) stood.delete(Number(row_id));
    else stood.set(Number(row_id), JSON.parse(String(after)));
  }
  return [...stood.values()].sort((a, b) => a.id - b.id).map(inCamelCase);
}

async function pastOf<W extends Wishes>(database: Database, wishes: W, moments: Moments) {
  const source = { ...imagesAt(wishes, moments), tables: tablesOf(wishes) };
  const { past } = await read(database, { past: made(database, source) });
  return pastFrom(wishes, madeIn(past) as Record<keyof W, string>);
}

describe('the tables as they stood', () => {
  test.each(['2017-06-01', '2018-01-15', '2018-05-17', '2018-09-20', '2018-11-01', '2018-11-27'])(
    'before %s are what their history makes of nothing',
    async (day) => {
      const site = await demo();
      const [later, earlier] = [`${day}T10:00:00.000Z`, `${addDays(day, -40)}T10:00:00.000Z`];
      const moments = { until: later, since: sql`${earlier}` };
      const past = await pastOf(site.database, tables, moments);
      for (const [name, { table }] of Object.entries(tables)) {
        const [then, before] = [past.later(), past.earlier(earlier)].map(
          (one) => one[name as keyof typeof tables],
        );
        expect(then, name).toEqual(await played(site, table, later));
        expect(before, name).toEqual(await played(site, table, earlier));
      }
    },
  );

  test('at this moment are the rows of now', async () => {
    const { database } = await demo();
    const moments = { until: null, since: sql`${start}` };
    const past = await pastOf(database, tables, moments);
    expect(past.later().milestones).toEqual(
      await database.query.select().from(milestones).orderBy(milestones.id),
    );
  });

  test('lack what was not wished for and did not change', async () => {
    const { database } = await demo();
    const wishes = { milestones: wish(milestones, ['title'], sql`milestones.id = 1`) };
    const moments = { until: null, since: sql`${'2019-01-01'}` };
    const past = await pastOf(database, wishes, moments);
    const [first] = await database.query.select().from(milestones).orderBy(milestones.id);
    expect(past.later().milestones).toEqual([{ id: 1, title: first?.title }]);
  });
});
