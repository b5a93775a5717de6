import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Note } from '../../src/domain/note.ts';
import { type Scope, scopeOf } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import { audit, changes, notes } from '../schema/index.ts';
import { type Author, type Written, write } from '../write.ts';
import { recording } from './recorded-by.ts';

/** The notes at a bottleneck that the actor may know of, in order, with who wrote each in which role. */
export const notesAt = ({ query }: Database, actor: Actor, bottleneckId: number) =>
  query
    .select({
      id: notes.id,
      text: notes.text,
      isForCoreGroup: notes.isForCoreGroup,
      writtenOn: notes.writtenOn,
      role: audit.role,
      organisation: audit.organisation,
      personId: audit.personId,
    })
    .from(notes)
    .leftJoin(changes, recording.change(notes.id))
    .leftJoin(audit, recording.audit)
    .where(and(eq(notes.bottleneckId, bottleneckId), isFor(scopeOf(actor, 'note.read'))))
    .orderBy(asc(notes.id));

/** That a note lies within a scope, for a where-clause: who is not of the core group has those that are for everybody. */
export const isFor = (reads: Scope): SQL | undefined =>
  reads.kind === 'all' ? undefined : eq(notes.isForCoreGroup, false);

/** The number of one note at a bottleneck, when the actor may withdraw it: their own, or any. */
export const noteToWithdraw = ({ query }: Database, actor: Actor, bottleneckId: number, id: number) =>
  query
    .select({ id: notes.id })
    .from(notes)
    .leftJoin(changes, recording.change(notes.id))
    .leftJoin(audit, recording.audit)
    .where(and(eq(notes.id, id), eq(notes.bottleneckId, bottleneckId), isWithdrawnBy(actor)));

function isWithdrawnBy(actor: Actor): SQL | undefined {
  const scope = scopeOf(actor, 'note.withdraw');
  if (scope.kind === 'all') return undefined;
  return scope.kind === 'self' ? eq(audit.personId, scope.personId) : sql`false`;
}

export function writeNote(
  database: Database,
  author: Author,
  note: Note & { bottleneckId: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'note.written',
    subject: { table: notes, id: 'new' },
    idempotencyKey,
    statements: [database.query.insert(notes).values(note)],
  });
}

/** The note goes; that it was there and what it said stays in the history. `stale` when it was gone already. */
export function withdrawNote(
  database: Database,
  author: Author,
  id: number,
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'note.withdrawn',
    subject: { table: notes, id },
    expects: [sql`exists (select 1 from ${notes} where ${notes.id} = ${id})`],
    idempotencyKey,
    statements: [database.query.delete(notes).where(eq(notes.id, id))],
  });
}
