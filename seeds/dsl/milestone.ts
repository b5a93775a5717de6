import { eq } from 'drizzle-orm';
import { milestones, replannings } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { decideReached, decideReplanning } from '../../src/domain/milestone/replanning.ts';
import type { Dates } from '../../src/domain/milestone/slip.ts';
import type { MilestoneKind } from '../../src/domain/milestone.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Experiment } from './experiment.ts';
import type { Party } from './party.ts';
import { agreed } from './possible.ts';
import type { Story } from './story.ts';

export type Planned = { kind: MilestoneKind; for: Day; owner?: string };

/** A moment with administrators, for one city. */
export class Milestone extends Entity {
  private dates: Dates;

  constructor(
    story: Story,
    on: Day,
    experiment: Experiment,
    private readonly city: Party,
    private readonly title: string,
    { kind, for: baselineOn, owner }: Planned,
  ) {
    super(story, milestones);
    this.dates = { baselineOn, forecastOn: baselineOn, actualOn: null };
    this.tell(on, 'milestone.planned', story.seats.city(city), (query) => [
      query.insert(milestones).values({
        experimentId: experiment.id,
        cityId: city.id,
        kind,
        title,
        owner,
        baselineOn,
        forecastOn: baselineOn,
      }),
    ]);
  }

  replanned(on: Day, toOn: Day, reason: string) {
    this.tell(on, 'milestone.replanned', this.story.seats.city(this.city), (query) => {
      const decided = decideReplanning({ ...this.dates, id: this.id }, { toOn, reason }, on);
      const { replanning } = agreed(decided, on, this.title);
      this.dates.forecastOn = toOn;
      return [
        query.insert(replannings).values(replanning),
        query
          .update(milestones)
          .set({ forecastOn: toOn, version: nextVersion })
          .where(eq(milestones.id, this.id)),
      ];
    });
    return this;
  }

  reached(on: Day) {
    this.tell(on, 'milestone.reached', this.story.seats.city(this.city), (query) => {
      const { actualOn } = agreed(decideReached(this, on, on), on, this.title).milestone;
      this.dates.actualOn = actualOn;
      return [
        query.update(milestones).set({ actualOn, version: nextVersion }).where(eq(milestones.id, this.id)),
      ];
    });
    return this;
  }
}
