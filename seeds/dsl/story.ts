import type { Day } from '../../src/domain/calendar.ts';
import type { Coalition } from '../../src/domain/escalation/coalition.ts';
import { isMember } from '../../src/domain/membership.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Act } from './act.ts';
import { Experiment, type Registered } from './experiment.ts';
import { Lesson, type Shared } from './lesson.ts';
import { Meeting } from './meeting.ts';
import { Party } from './party.ts';
import { Person } from './person.ts';
import { Programme, type SetUp } from './programme.ts';
import { Seats } from './seats.ts';

/** A deal as it is told: every sentence adds an act, and the acts are played in the order of their days. */
export class Story {
  readonly acts: Act[] = [];
  readonly seats = new Seats();
  readonly parties: Party[] = [];
  readonly programme: Programme;

  constructor(
    readonly name: string,
    setUp: SetUp,
  ) {
    this.programme = new Programme(this, setUp.startsOn, setUp);
  }

  city = (on: Day, name: string) => this.party(new Party(this, on, 'city', name, `Gemeente ${name}`));

  ministry = (on: Day, name: string, fullName: string) =>
    this.party(new Party(this, on, 'ministry', name, fullName));

  chainPartner = (on: Day, name: string, fullName: string) =>
    this.party(new Party(this, on, 'chain_partner', name, fullName));

  person = (on: Day, name: string, role: Role, party: Party | null = null) =>
    new Person(this, on, name, role, party);

  experiment = (on: Day, title: string, registered: Registered) =>
    new Experiment(this, on, title, registered);

  meeting = (plannedOn: Day, number: number, heldOn: Day) => new Meeting(this, plannedOn, number, heldOn);

  lesson = (on: Day, title: string, shared: Shared) => new Lesson(this, on, title, shared);

  /** The acts by day; within a day as they were told. */
  inOrder = (): Act[] => this.acts.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

  /** Whom a question can be put to on a day, and under which terms. */
  coalitionOn(day: Day): Coalition {
    const parties = this.parties
      .filter(({ id }) => id > 0)
      .map(({ id, kind, periods }) => ({
        id,
        kind,
        isMember: isMember(
          periods.map((period) => ({ partyId: id, ...period })),
          id,
          day,
        ),
      }));
    const { firstContact, terms } = this.programme;
    return { parties, firstContactId: firstContact?.id ?? null, terms };
  }

  private party(party: Party) {
    this.parties.push(party);
    return party;
  }
}
