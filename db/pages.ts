import type { InValue, Row, Transaction } from '@libsql/client';

/** A server answers with ten megabytes at most, and some rows hold a whole agenda. */
const pageSize = 200;

/** The name of a table or column, to be put into SQL. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * All rows of a table (those for which `where` holds), a page at a time, in the order of their numbers; each has its
 * number in `rowid_` besides, and not what its table makes of it. Within the transaction they are all of one and the same
 * moment.
 */
export async function* pagesOf(
  source: Transaction,
  table: string,
  where = '1',
  args: InValue[] = [],
): AsyncGenerator<Row[]> {
  const columns = await columnsOf(source, table);
  let after = 0;
  for (;;) {
    const { rows } = await source.execute({
      sql: `select rowid as rowid_, ${columns} from ${quoted(table)} where rowid > ? and ${where} order by rowid limit ${pageSize}`,
      args: [after, ...args],
    });
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = Number(rows.at(-1)?.rowid_);
  }
}

async function columnsOf(source: Transaction, table: string): Promise<string> {
  const { rows } = await source.execute({ sql: 'select name from pragma_table_info(?)', args: [table] });
  return rows.map(({ name }) => quoted(String(name))).join(', ');
}
