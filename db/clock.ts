import { sql } from 'drizzle-orm';

const format = '%Y-%m-%dT%H:%M:%fZ';

/** The clock that all processes share, that of the database, as SQL text: a UTC instant with milliseconds. */
export const now = `strftime('${format}', 'now')`;

/** So long before that, as SQL text: `span` as SQLite says it, `5 minutes`. */
export const ago = (span: string) => `strftime('${format}', 'now', '-${span}')`;

/** The same in a query. */
export const databaseNow = sql<string>`${sql.raw(now)}`;

/** So much later than `databaseNow`: `span` as SQLite says it, `+2 minutes`. */
export const databaseLater = (span: string) => sql<string>`strftime(${format}, 'now', ${span})`;
