import { and, eq, isNull, sql } from 'drizzle-orm';
import { bottlenecks, escalationEvents, escalations } from '../../db/schema/index.ts';
import type { Statement } from '../../db/write.ts';
import type { Bottleneck as Columns } from '../../src/domain/bottleneck.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Situation } from '../../src/domain/escalation/situation.ts';
import type { Writes } from '../../src/domain/escalation/writes.ts';
import type { Escalation, EscalationEvent } from '../../src/domain/escalation.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Query } from './act.ts';
import { nextVersion } from './entity.ts';

/** Where a bottleneck lies: remembered while the story is told, so that each step is decided upon the last one. */
export class Ladder {
  bottleneck: Columns | null = null;
  stay: Escalation | null = null;
  /** Of the newest stay. */
  events: EscalationEvent[] = [];

  situation(actor: Actor | null, today: Day): Situation {
    if (!this.bottleneck || !actor) throw new Error(`${today}: nobody is there to act, or on nothing`);
    return { bottleneck: this.bottleneck, escalation: this.stay, actor, today };
  }

  /** What the domain decided, remembered and as statements. */
  follow(query: Query, id: number, { bottleneck, current, next }: Writes): Statement[] {
    Object.assign(this.bottleneck ?? {}, bottleneck);
    return [
      query
        .update(bottlenecks)
        .set({ ...bottleneck, version: nextVersion })
        .where(eq(bottlenecks.id, id)),
      ...(current ? this.goOn(query, id, current) : []),
      ...(next ? this.moveTo(query, id, next) : []),
    ];
  }

  private goOn(query: Query, id: number, { changes, event }: NonNullable<Writes['current']>) {
    Object.assign(this.stay ?? {}, changes);
    this.events.push(event);
    const running = and(eq(escalations.bottleneckId, id), isNull(escalations.endedOn));
    const happened = query.insert(escalationEvents).values({ ...event, escalationId: newestStay(id) });
    return [
      happened,
      query
        .update(escalations)
        .set({ ...changes, version: nextVersion })
        .where(running),
    ];
  }

  private moveTo(query: Query, id: number, { escalation, event }: NonNullable<Writes['next']>) {
    this.stay = escalation;
    this.events = [event];
    return [
      query.insert(escalations).values({ ...escalation, bottleneckId: id }),
      query.insert(escalationEvents).values({ ...event, escalationId: newestStay(id) }),
    ];
  }
}

const newestStay = (bottleneckId: number) =>
  sql`(select max(id) from escalations where bottleneck_id = ${bottleneckId})`;
