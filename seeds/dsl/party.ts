import { eq } from 'drizzle-orm';
import { memberships, parties } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { PartyKind } from '../../src/domain/party.ts';
import type { Statements } from './act.ts';
import { Bottleneck, type Logged } from './bottleneck.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Story } from './story.ts';

/** A city, a ministry or a chain partner. */
export class Party extends Entity {
  /** First and last days of having a part in the deal. */
  readonly periods: { fromOn: Day; untilOn: Day | null }[] = [];

  constructor(
    story: Story,
    on: Day,
    readonly kind: PartyKind,
    public name: string,
    fullName: string,
  ) {
    super(story, parties);
    this.registers(on, 'party.registered', (query) => [
      query.insert(parties).values({ kind, name, fullName }),
    ]);
  }

  joins(on: Day, note = '') {
    this.registers(on, 'party.joined', (query) => {
      this.periods.push({ fromOn: on, untilOn: null });
      return [query.insert(memberships).values({ partyId: this.id, fromOn: on, note })];
    });
    return this;
  }

  leaves(on: Day, note: string, lastDay: Day = on) {
    this.registers(on, 'party.left', (query) => {
      for (const period of this.periods) period.untilOn ??= lastDay;
      return [
        query
          .update(memberships)
          .set({ untilOn: lastDay, note, version: nextVersion })
          .where(eq(memberships.partyId, this.id)),
      ];
    });
  }

  renamed(on: Day, name: string, fullName: string) {
    this.registers(on, 'party.edited', (query) => {
      this.name = name;
      return [
        query.update(parties).set({ name, fullName, version: nextVersion }).where(eq(parties.id, this.id)),
      ];
    });
    return this;
  }

  /** A city runs into something and says so. */
  logs(on: Day, title: string, logged: Logged) {
    return new Bottleneck(this.story, this, on, title, logged);
  }

  private registers(on: Day, action: string, statements: Statements) {
    this.tell(on, action, this.story.seats.nationalLead, statements);
  }
}
