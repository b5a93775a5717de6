import { sql } from 'drizzle-orm';

/** How many rows there are in all, on each of those that a limit lets through. */
export const inAll = sql<number>`count(*) over ()`;
