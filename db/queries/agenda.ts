import { eq } from 'drizzle-orm';
import type { AgendaDocument } from '../../src/domain/agenda/document.ts';
import type { HeldItem, Item } from '../../src/domain/agenda/item.ts';
import type { ItemOutcome } from '../../src/domain/agenda.ts';
import type { Database } from '../database.ts';
import { agendaItems, agendaVersions, meetings } from '../schema/index.ts';
import { type Author, type Write, type Written, write } from '../write.ts';
import { itemStatements } from './agenda-items.ts';

/** A meeting as somebody looked at it: its version guards the whole agenda. */
type Seen = { id: number; version: number };

/**
 * Stores the first agenda of a meeting; a second time, by whomever, changes nothing. `along` is what must be true or
 * happen at the same moment.
 */
export function composeFirstAgenda(
  database: Database,
  author: Author,
  meeting: Seen,
  items: readonly Item[],
  today: string,
  along: Required<Pick<Write, 'expects' | 'statements'>> = { expects: [], statements: [] },
): Promise<Written> {
  const what = {
    action: 'agenda.composed',
    idempotencyKey: `agenda.composed:${meeting.id}`,
    expects: along.expects,
    statements: [...itemStatements(database, meeting.id, [], items), ...along.statements],
  };
  return change(database, author, meeting, what, { agendaGeneratedOn: today });
}

/** Stores an agenda that was changed: `before` as it was read, `after` as it must be. */
export function saveAgenda(
  database: Database,
  author: Author,
  meeting: Seen,
  edit: { action: string; before: readonly HeldItem[]; after: readonly Item[]; idempotencyKey?: string },
): Promise<Written> {
  const { action, before, after, idempotencyKey } = edit;
  const statements = itemStatements(database, meeting.id, before, after);
  return change(database, author, meeting, { action, statements, idempotencyKey });
}

/** Freezes the agenda as it goes out, under the number that was shown. */
export function circulateAgenda(
  database: Database,
  author: Author,
  meeting: Seen,
  version: { number: number; publishedOn: string; circulatedTo: string; document: AgendaDocument },
  idempotencyKey?: string,
): Promise<Written> {
  const row = { ...version, meetingId: meeting.id, document: JSON.stringify(version.document) };
  const statements = [database.query.insert(agendaVersions).values(row)];
  return change(database, author, meeting, { action: 'agenda.circulated', statements, idempotencyKey });
}

/** What became of each item in the meeting. */
export function recordOutcomes(
  database: Database,
  author: Author,
  meeting: Seen,
  outcomes: { id: number; outcome: ItemOutcome | null }[],
  idempotencyKey?: string,
): Promise<Written> {
  const statements = outcomes.map(({ id, outcome }) =>
    database.query.update(agendaItems).set({ outcome }).where(eq(agendaItems.id, id)),
  );
  return change(database, author, meeting, { action: 'agenda.treated', statements, idempotencyKey });
}

function change(
  database: Database,
  author: Author,
  { id, version }: Seen,
  { statements, expects = [], ...what }: Omit<Write, 'subject'>,
  columns: { agendaGeneratedOn?: string } = {},
): Promise<Written> {
  const bump = database.query
    .update(meetings)
    .set({ ...columns, version: version + 1 })
    .where(eq(meetings.id, id));
  return write(database, author, {
    ...what,
    subject: { table: meetings, id },
    expects: [{ table: meetings, id, version }, ...expects],
    statements: [bump, ...statements],
  });
}

/** A circulated agenda as it was frozen. */
export const documentOf = ({ document }: { document: string }) => JSON.parse(document) as AgendaDocument;
