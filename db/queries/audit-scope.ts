import { and, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import { scopeOf } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import { audit, bottlenecks, changes, meetings, notes } from '../schema/index.ts';
import { visibleTo } from './bottleneck-scope.ts';
import { isFor } from './notes.ts';

// Of what somebody may not know, the audit trail does not tell either: not what it says, and not that it is there.

/**
 * That somebody may know of an act: it is not about a draft of another city, nor about a note that is not for them, nor
 * about when somebody else signed in.
 */
export const isKnownAct = (actor: Actor): SQL =>
  sql`(${audit.subjectTable} in ('bottlenecks', 'notes', 'sessions') and ${isAboutUnknown(actor)}) is not true`;

/** How many acts somebody may not know of, for inside another query: by subject, so that few rows are looked at. */
export const unknownActs = (actor: Actor): SQL<number> =>
  sql`((select count(*) from ${audit} where ${isOfUnknownRecord(actor)}) + ${unknownVisits(actor)})`;

const isAboutUnknown = (actor: Actor) => or(isOfUnknownRecord(actor), isUnknownVisit(actor));

const isOfUnknownRecord = (actor: Actor) =>
  or(
    and(eq(audit.subjectTable, 'bottlenecks'), inArray(audit.subjectId, unknownDrafts(actor))),
    readsNotes(actor) ? undefined : and(eq(audit.subjectTable, 'notes'), isUnknownNote(actor)),
  );

const isVisit = eq(audit.subjectTable, 'sessions');
const seesAllVisits = (actor: Actor): boolean => scopeOf(actor, 'access.read').kind === 'all';

function isUnknownVisit(actor: Actor): SQL | undefined {
  if (seesAllVisits(actor)) return undefined;
  return and(isVisit, sql`${audit.personId} is not ${actor.personId}`);
}

/** All but one's own: both are counted in an index. */
const unknownVisits = (actor: Actor): SQL =>
  seesAllVisits(actor)
    ? sql`0`
    : sql`(select count(*) from ${audit} where ${isVisit})
      - (select count(*) from ${audit} where ${and(eq(audit.personId, actor.personId), sql`+${isVisit}`)})`;

const readsNotes = (actor: Actor): boolean => scopeOf(actor, 'note.read').kind === 'all';

/**
 * The same for one row that was changed, by what it says itself: it may be gone since. What a note said that was
 * withdrawn, those do not read any more who read it because it was for everybody. What is on an agenda that is being
 * prepared is known to who prepares it; afterwards it is history.
 */
export function isKnownChange(actor: Actor): SQL | undefined {
  const drafts = unknownDrafts(actor);
  const isDraft = or(
    and(eq(changes.tableName, 'bottlenecks'), inArray(changes.rowId, drafts)),
    and(eq(changes.tableName, 'bottleneck_experiments'), sql`${says('bottleneck_id')} in ${drafts}`),
  );
  const isWithdrawn = sql`(${changes.auditId} is not null and ${changes.rowId} not in (select id from ${notes}))`;
  const isHidden = sql`(${changes.tableName} = 'notes' and (${says('is_for_core_group')} is not 0 or ${isWithdrawn}))`;
  const preparesAgendas = scopeOf(actor, 'agenda.write').kind === 'all';
  return and(
    not(isDraft as SQL),
    readsNotes(actor) ? undefined : not(isHidden),
    preparesAgendas ? undefined : not(isOnNextAgenda),
  );
}

/** What a row says now, or said when it was taken away. */
const says = (column: string) =>
  sql`json_extract(coalesce(${changes.after}, ${changes.before}), ${`$.${column}`})`;

/** What was done to it outside the application, everybody should know who looks into that. */
const isOnNextAgenda = sql`(${changes.tableName} = 'agenda_items' and ${changes.auditId} is not null
  and ${says('meeting_id')} in (select id from ${meetings} where ${meetings.status} = 'planned'))`;

const unknownDrafts = (actor: Actor) =>
  sql`(select ${bottlenecks.id} from ${bottlenecks} where ${bottlenecks.status} = 'draft' and not (${visibleTo(actor)}))`;

/** A note that is not for them; one that is gone is judged by what it said when it was taken away. */
const isUnknownNote = (actor: Actor) =>
  and(
    sql`not exists (select 1 from ${notes}
      where ${and(eq(notes.id, audit.subjectId), isFor(scopeOf(actor, 'note.read')))})`,
    sql`not exists (select 1 from ${changes} where ${changes.tableName} = 'notes' and ${changes.rowId} = ${audit.subjectId}
      and ${changes.operation} = 'delete' and json_extract(${changes.before}, '$.is_for_core_group') = 0)`,
  );
