import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { can } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import {
  actions,
  agendaItems,
  agendaVersions,
  audit,
  bottleneckExperiments,
  bottlenecks,
  closures,
  decisions,
  escalationEvents,
  escalations,
  experiments,
  meetings,
  parties,
} from '../schema/index.ts';
import { visibleTo } from './bottleneck-scope.ts';
import { historyOf, type Subject } from './history.ts';
import { notesAt } from './notes.ts';
import { bottlenecksBeside } from './similar-bottlenecks.ts';

/** One bottleneck with everything its file tells; `found` is empty when the actor may not know of it. */
export function bottleneckFile(database: Database, actor: Actor, id: number) {
  return {
    found: bottleneckAt(database, actor, id),
    experiments: touchedExperiments(database, id),
    stays: staysOf(database, id),
    events: eventsOf(database, id),
    closures: closuresOf(database, id),
    acts: actsOf(database, id),
    notes: notesAt(database, actor, id),
    similar: bottlenecksBeside(database, id),
    ...mentionsOf(database, actor, id),
    ...historyOf(database, subject(id), latestActs),
  };
}

const latestActs = 20;

const subject = (id: number): Subject => ({
  table: bottlenecks,
  id,
  parts: [bottleneckExperiments, escalations, closures].map((table) => ({ table, column: 'bottleneck_id' })),
});

const askedOf = alias(parties, 'asked_of');

export const bottleneckAt = ({ query }: Database, actor: Actor, id: number) =>
  query
    .select({ bottleneck: bottlenecks, city: parties.name, askedOf: askedOf.name })
    .from(bottlenecks)
    .innerJoin(parties, eq(parties.id, bottlenecks.cityId))
    .leftJoin(askedOf, eq(askedOf.id, bottlenecks.askedOfId))
    .where(and(eq(bottlenecks.id, id), visibleTo(actor)));

export const touchedExperiments = ({ query }: Database, id: number) =>
  query
    .select({ id: experiments.id, title: experiments.title, state: experiments.state })
    .from(bottleneckExperiments)
    .innerJoin(experiments, eq(experiments.id, bottleneckExperiments.experimentId))
    .where(eq(bottleneckExperiments.bottleneckId, id))
    .orderBy(experiments.title);

/** Every stay on a rung, the newest first. */
export const staysOf = ({ query }: Database, id: number) =>
  query
    .select({ escalation: escalations, addressee: parties.name })
    .from(escalations)
    .leftJoin(parties, eq(parties.id, escalations.addresseeId))
    .where(eq(escalations.bottleneckId, id))
    .orderBy(desc(escalations.id));

const askedNext = alias(parties, 'asked_next');

/** Everything that happened on its rungs, in order. */
export const eventsOf = ({ query }: Database, id: number) =>
  query
    .select({ event: escalationEvents, party: parties.name, to: askedNext.name })
    .from(escalationEvents)
    .innerJoin(escalations, eq(escalations.id, escalationEvents.escalationId))
    .leftJoin(parties, eq(parties.id, escalationEvents.partyId))
    .leftJoin(askedNext, eq(askedNext.id, escalationEvents.toPartyId))
    .where(eq(escalations.bottleneckId, id))
    .orderBy(escalationEvents.id);

export const closuresOf = ({ query }: Database, id: number) =>
  query.select().from(closures).where(eq(closures.bottleneckId, id)).orderBy(closures.id);

const lifeActs = ['bottleneck.logged', 'bottleneck.published', 'bottleneck.closed', 'bottleneck.reopened'];

/** Who logged, published, closed and reopened it, in the role of that moment. */
const actsOf = ({ query }: Database, id: number) =>
  query
    .select({ action: audit.action, role: audit.role, organisation: audit.organisation })
    .from(audit)
    .where(
      and(eq(audit.subjectTable, 'bottlenecks'), eq(audit.subjectId, id), inArray(audit.action, lifeActs)),
    )
    .orderBy(audit.id);

/** An agenda that is being prepared is known to who prepares it. */
const isKnownTo = (actor: Actor) =>
  can(actor.role, 'agenda.write')
    ? undefined
    : sql`exists (select 1 from ${agendaVersions} where ${agendaVersions.meetingId} = ${meetings.id})`;

/** Where meetings speak of it: agenda items that were not taken off, decisions, actions. */
const mentionsOf = ({ query }: Database, actor: Actor, id: number) => ({
  items: query
    .select({ id: agendaItems.id, meetingId: meetings.id, number: meetings.number, heldOn: meetings.heldOn })
    .from(agendaItems)
    .innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
    .where(and(eq(agendaItems.bottleneckId, id), eq(agendaItems.removed, false), isKnownTo(actor)))
    .orderBy(desc(meetings.heldOn)),
  decisions: query
    .select({ id: decisions.id, text: decisions.text, decidedOn: decisions.decidedOn })
    .from(decisions)
    .where(eq(decisions.bottleneckId, id))
    .orderBy(desc(decisions.id)),
  actions: query
    .select({ id: actions.id, text: actions.text, dueOn: actions.dueOn, doneOn: actions.doneOn })
    .from(actions)
    .where(eq(actions.bottleneckId, id))
    .orderBy(desc(actions.id)),
});
