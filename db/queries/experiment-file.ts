import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { type Scope, scopeOf } from '../../src/domain/permission.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Database } from '../database.ts';
import {
  benefits,
  bottleneckExperiments,
  bottlenecks,
  decisions,
  escalations,
  experimentCities,
  experiments,
  lessons,
  meetings,
  owners,
  parties,
  updates,
} from '../schema/index.ts';
import { experimentAt } from './experiments.ts';
import { countActs, historyOf, type Subject } from './history.ts';
import { inAll } from './in-all.ts';
import { ownersOf } from './owners.ts';
import { isToldIn } from './updates.ts';

const everything: Scope = { kind: 'all' };
const latestUpdates = 4;
/** Lessons and decisions; all of them have lists of their own. */
const latestReports = 10;
const latestActs = 10;

/** The experiment itself with its cities, owners and benefits: what its history tells of. */
const subject = (id: number): Subject => ({
  table: experiments,
  id,
  parts: [experimentCities, owners, benefits].map((table) => ({ table, column: 'experiment_id' })),
});

/** The file of one experiment, except its money and its milestones; drafts are nobody else's business. */
export function experimentFile(database: Database, actor: Actor, id: number) {
  const touching = database.query
    .select({ id: bottleneckExperiments.bottleneckId })
    .from(bottleneckExperiments)
    .where(eq(bottleneckExperiments.experimentId, id));
  return {
    ...experimentAt(database, id, everything),
    owners: ownersOf(database, id),
    bottlenecks: database.query
      .select({
        bottleneck: {
          id: bottlenecks.id,
          title: bottlenecks.title,
          status: bottlenecks.status,
          rung: bottlenecks.rung,
        },
        city: parties.name,
      })
      .from(bottlenecks)
      .innerJoin(parties, eq(parties.id, bottlenecks.cityId))
      .where(and(inArray(bottlenecks.id, touching), ne(bottlenecks.status, 'draft')))
      .orderBy(desc(bottlenecks.status), desc(bottlenecks.id)),
    escalations: database.query
      .select({
        escalation: {
          bottleneckId: escalations.bottleneckId,
          rung: escalations.rung,
          startedOn: escalations.startedOn,
          answeredOn: escalations.answeredOn,
          endedOn: escalations.endedOn,
        },
        addressee: parties.name,
      })
      .from(escalations)
      .leftJoin(parties, eq(parties.id, escalations.addresseeId))
      .where(inArray(escalations.bottleneckId, touching)),
    ...reports(database, id, scopeOf(actor, 'update.read')),
    ...historyOf(database, subject(id), latestActs),
  };
}

/** What was reported (within a scope), learned and decided, newest first. */
function reports({ query }: Database, id: number, told: Scope) {
  return {
    updates: query
      .select({
        update: updates,
        city: parties.name,
        meeting: { number: meetings.number, heldOn: meetings.heldOn },
      })
      .from(updates)
      .innerJoin(parties, eq(parties.id, updates.cityId))
      .innerJoin(meetings, eq(meetings.id, updates.meetingId))
      .where(and(eq(updates.experimentId, id), isToldIn(told)))
      .orderBy(desc(meetings.heldOn), parties.name)
      .limit(latestUpdates),
    lessons: query
      .select({ id: lessons.id, title: lessons.title, sharedOn: lessons.sharedOn, total: inAll })
      .from(lessons)
      .where(eq(lessons.experimentId, id))
      .orderBy(desc(lessons.sharedOn))
      .limit(latestReports),
    decisions: query
      .select({ id: decisions.id, text: decisions.text, decidedOn: decisions.decidedOn, total: inAll })
      .from(decisions)
      .where(eq(decisions.experimentId, id))
      .orderBy(desc(decisions.decidedOn), desc(decisions.id))
      .limit(latestReports),
  };
}

/** One page of everything that ever changed in the register about one experiment. */
export const wholeHistory = (database: Database, id: number, size: number, page: number) => ({
  found: experimentAt(database, id, everything).found,
  historyTotal: countActs(database, subject(id)),
  ...historyOf(database, subject(id), size, (page - 1) * size),
});
