import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import { memory } from './memory.ts';

/**
 * JSON values in SQL by name, the tables that they are made from, and which changes in those do not count; `first` is a
 * common table expression that they share.
 */
export type Source<Name extends string = string> = {
  json: Record<Name, SQL>;
  tables: readonly SQLiteTable[];
  except?: SQL;
  first?: SQL;
};
type Texts<Name extends string> = Record<Name, string>;

/** The newest change of all. Its number alone is not enough: after a backup was put back, another may have it. */
type Newest = { change: number; at: string };

/** The first row has the newest change; one more for each value, unless they were not needed. */
type Made = Newest & { name: string | null; made: string };

/**
 * What follows from values that the database makes, by key, so many at most: a query for one batch, in which they are
 * made again only when something was written since that they are made from, and `from`, which tells what follows from
 * what the query found: of a single value that value. Nothing is asked when the world is the same as it was then.
 */
export function remembered<Value>(most: number) {
  const valuesOf = memory<Newest & { world: string | undefined; value: Value }>(most);
  return <Name extends string>(database: Database, key: string, source: Source<Name>) => {
    const known = valuesOf(database).get(key);
    const isSame = known?.world !== undefined && known.world === database.world;
    const isNeeded = known ? isWrittenAfter(known, source) : sql`true`;
    return {
      query: isSame ? unasked(database) : making(database, source, isNeeded),
      from(found: readonly Made[], make: (made: Texts<Name>) => Value = onlyOne): Value {
        const [newest, ...texts] = found;
        if (!newest) {
          if (known) return known.value;
          throw new Error('the newest change is always asked for, unless all is known');
        }
        const value = texts.length === 0 && known ? known.value : make(textsIn(texts));
        const { change, at } = newest;
        valuesOf(database).keep(key, { change, at, world: worldAt(database, newest), value });
        return value;
      },
    };
  };
}

const onlyOne = (made: Texts<string>) => JSON.parse(Object.values(made).join());

/** The world in which this was the newest change, if its reader was told of that one. */
const worldAt = ({ world }: Database, { change, at }: Newest) =>
  world?.startsWith(`${change}-${at}-`) ? world : undefined;

/** Stands in a batch for such a query that is not needed. */
export const unasked = ({ query }: Database) => query.all<Made>(sql`select 1 where false`);

/** The query that makes these values, known or not. */
export const made = (database: Database, source: Source) => making(database, source, sql`true`);

/** What `made` found. */
export const madeIn = <Name extends string>([, ...texts]: readonly Made[]): Texts<Name> => textsIn(texts);

const textsIn = (found: readonly Made[]) =>
  Object.fromEntries(found.map(({ name, made: text }) => [name, text]));

/** A row for each value: thousands of rows come over much faster as one text, and all of them in one text take much room. */
function making({ query }: Database, { json, first }: Source, isNeeded: SQL) {
  const values = Object.entries(json).map(
    ([name, value]) => sql`select null, null, ${sql.raw(`'${name}'`)}, ${value} from newest where is_needed`,
  );
  return query.all<Made>(sql`with newest as materialized (select id as change, at, ${isNeeded} as is_needed
      from (select max(id) as newest from changes) left join changes on id = newest)
    ${first ? sql`, ${first}` : sql``}
    select change, at, null as name, null as made from newest union all ${sql.join(values, sql` union all `)}`);
}

/**
 * Whether any of the tables changed after what was the newest change, or that is not there any more, as a condition. By
 * number (hence the plus), so that only what is newer is looked at.
 */
function isWrittenAfter({ change, at }: Newest, { tables, except = sql`false` }: Source): SQL {
  const names = sql.join(
    [...new Set(tables)].map((table) => sql`${getTableName(table)}`),
    sql`, `,
  );
  return sql`(not exists (select 1 from changes where id = ${change} and at = ${at})
    or exists (select 1 from changes where id > ${change} and +table_name in (${names}) and not (${except})))`;
}
