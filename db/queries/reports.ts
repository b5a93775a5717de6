import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Scope } from '../../src/domain/permission.ts';
import type { Database } from '../database.ts';
import { actions, agendaItems, decisions, meetings, parties } from '../schema/index.ts';

/**
 * A meeting with its minutes, and what an outline of them is made from: items, decisions, actions. Nothing when they
 * lie outside the scope: what is not adopted yet was not published.
 */
export function meetingReport({ query }: Database, id: number, scope: Scope) {
  const isAdopted = isNotNull(meetings.reportAdoptedInId);
  return {
    found: query
      .select()
      .from(meetings)
      .where(and(eq(meetings.id, id), scope.kind === 'all' ? undefined : isAdopted)),
    meetings: query
      .select({
        id: meetings.id,
        number: meetings.number,
        heldOn: meetings.heldOn,
        status: meetings.status,
      })
      .from(meetings)
      .orderBy(asc(meetings.heldOn)),
    items: query
      .select()
      .from(agendaItems)
      .where(and(eq(agendaItems.meetingId, id), eq(agendaItems.removed, false)))
      .orderBy(asc(agendaItems.position)),
    decisions: query.select().from(decisions).where(eq(decisions.meetingId, id)).orderBy(asc(decisions.id)),
    actions: query
      .select({ action: actions, party: parties.name })
      .from(actions)
      .leftJoin(parties, eq(parties.id, actions.partyId))
      .where(eq(actions.meetingId, id))
      .orderBy(asc(actions.id)),
  };
}
