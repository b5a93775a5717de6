import type { Day } from '../../src/domain/calendar.ts';
import type { Actor, Role } from '../../src/domain/role.ts';
import type { Party } from './party.ts';
import type { Person } from './person.ts';

export type Seat = { person: Person; role: Role; party: Party | null; fromOn: Day; untilOn: Day | null };

/** Who sat where on which day: from this the story knows in whose name something is done. */
export class Seats {
  private readonly seats: Seat[] = [];

  add(seat: Seat) {
    this.seats.push(seat);
    return seat;
  }

  /** The city's own project lead, in whose absence the national lead, in whose absence nobody. */
  city = (city: Party) => (on: Day) => this.find('city_lead', city, on) ?? this.nationalLead(on);

  ministry = (ministry: Party) => (on: Day) =>
    this.find('ministry_delegate', ministry, on) ?? this.nationalLead(on);

  steering = (on: Day) => this.find('steering_member', undefined, on) ?? this.nationalLead(on);

  nationalLead = (on: Day) => this.find('national_lead', null, on);

  private find(role: Role, party: Party | null | undefined, on: Day): Actor | null {
    const seat = this.seats.find(
      (one) =>
        one.role === role &&
        (party === undefined || one.party === party) &&
        one.fromOn <= on &&
        (one.untilOn === null || on <= one.untilOn),
    );
    return seat ? actorOn(seat) : null;
  }
}

function actorOn({ person, role, party }: Seat): Actor {
  return {
    personId: person.id,
    name: person.name,
    role,
    partyId: party?.id ?? null,
    party: party?.name ?? null,
  };
}
