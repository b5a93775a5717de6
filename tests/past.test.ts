import { getTableName } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { read } from '../db/database.ts';
import { stateAt, withChanges } from '../db/queries/past.ts';
import { bottlenecks, escalations, fundingLines, milestones } from '../db/schema/index.ts';
import { inCamelCase, type Row } from '../src/domain/past.ts';
import { demo } from './support/demo.ts';

const tables = { bottlenecks, escalations, fundingLines, milestones };
const start = '2017-03-20T00:00:00.000Z';

type Site = Awaited<ReturnType<typeof demo>>;

/** The other way round: from nothing, every change before an instant done again. */
async function played({ client }: Site, name: string, instant: string) {
  const { rows } = await client.execute({
    sql: 'select row_id, after from changes where table_name = ? and at < ? order by id',
    args: [name, instant],
  });
  const stood = new Map<number, Row>();
  for (const { row_id, after } of rows) {
    if (after === null) stood.delete(Number(row_id));
    else stood.set(Number(row_id), JSON.parse(String(after)));
  }
  return [...stood.values()].sort((a, b) => a.id - b.id);
}

describe('the tables as they stood', () => {
  test.each(['2017-06-01', '2018-01-15', '2018-05-17', '2018-09-20', '2018-11-01', '2018-11-27'])(
    'before %s are what their history makes of nothing',
    async (day) => {
      const site = await demo();
      const instant = `${day}T10:00:00.000Z`;
      const found = await read(site.database, withChanges(site.database, tables, start));
      const then = stateAt(tables, found, instant);
      for (const [name, table] of Object.entries(tables)) {
        const rows = await played(site, getTableName(table), instant);
        expect(then[name as keyof typeof then], name).toEqual(inCamelCase({ rows }).rows);
      }
    },
  );

  test('without an instant are the rows of now', async () => {
    const { database } = await demo();
    const found = await read(database, withChanges(database, tables, start));
    const now = await database.query.select().from(milestones).orderBy(milestones.id);
    expect(stateAt(tables, found, null).milestones).toEqual(now);
  });
});
