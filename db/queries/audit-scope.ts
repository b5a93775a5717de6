import { and, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import { scopeOf } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import { audit, bottlenecks, changes, notes } from '../schema/index.ts';
import { visibleTo } from './bottleneck-scope.ts';
import { isFor } from './notes.ts';

// Of what somebody may not know, the audit trail does not tell either: not what it says, and not that it is there.

/** That somebody may know of an act: it is not about a draft of another city, nor about a note that is not for them. */
export const isKnownAct = (actor: Actor): SQL =>
  sql`(${audit.subjectTable} in ('bottlenecks', 'notes') and ${isAboutUnknown(actor)}) is not true`;

/** How many acts somebody may not know of, for inside another query: by subject, so that few rows are looked at. */
export const unknownActs = (actor: Actor): SQL<number> =>
  sql`(select count(*) from ${audit} where ${isAboutUnknown(actor)})`;

const isAboutUnknown = (actor: Actor) =>
  or(
    and(eq(audit.subjectTable, 'bottlenecks'), inArray(audit.subjectId, unknownDrafts(actor))),
    and(eq(audit.subjectTable, 'notes'), sql`not exists ${knownNote(actor)}`),
  );

/** The same for one row that was changed, by what it says itself: it may be gone since. */
export function isKnownChange(actor: Actor): SQL | undefined {
  const drafts = unknownDrafts(actor);
  const isDraft = or(
    and(eq(changes.tableName, 'bottlenecks'), inArray(changes.rowId, drafts)),
    and(eq(changes.tableName, 'bottleneck_experiments'), sql`${says('bottleneck_id')} in ${drafts}`),
  );
  const isHidden = and(eq(changes.tableName, 'notes'), sql`${says('is_for_core_group')} is not 0`);
  const readsAll = scopeOf(actor, 'note.read').kind === 'all';
  return and(not(isDraft as SQL), readsAll ? undefined : not(isHidden as SQL));
}

/** What a row says now, or said when it was taken away. */
const says = (column: string) =>
  sql`json_extract(coalesce(${changes.after}, ${changes.before}), ${`$.${column}`})`;

const unknownDrafts = (actor: Actor) =>
  sql`(select ${bottlenecks.id} from ${bottlenecks} where ${bottlenecks.status} = 'draft' and not (${visibleTo(actor)}))`;

const knownNote = (actor: Actor) =>
  sql`(select 1 from ${notes} where ${and(eq(notes.id, audit.subjectId), isFor(scopeOf(actor, 'note.read')))})`;
