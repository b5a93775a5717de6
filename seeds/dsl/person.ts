import { eq } from 'drizzle-orm';
import { assignments, people } from '../../db/schema/index.ts';
import { newId } from '../../db/write.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Role } from '../../src/domain/role.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Party } from './party.ts';
import type { Seat } from './seats.ts';
import type { Story } from './story.ts';

/** Somebody in the story: an office, not a name. */
export class Person extends Entity {
  private readonly seat: Seat;

  constructor(
    story: Story,
    on: Day,
    readonly name: string,
    role: Role,
    party: Party | null,
  ) {
    super(story, people);
    this.seat = story.seats.add({ person: this, role, party, fromOn: on, untilOn: null });
    this.tell(on, 'person.registered', story.seats.nationalLead, (query) => [
      query.insert(people).values({ name }),
      query.insert(assignments).values({ personId: newId, role, partyId: party?.id ?? null, fromOn: on }),
    ]);
  }

  /** Gives up the seat. */
  leaves(on: Day, lastDay: Day = on) {
    this.seat.untilOn = lastDay;
    this.tell(on, 'role.ended', this.story.seats.nationalLead, (query) => [
      query
        .update(assignments)
        .set({ untilOn: lastDay, version: nextVersion })
        .where(eq(assignments.personId, this.id)),
    ]);
  }
}
