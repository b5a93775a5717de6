import { eq } from 'drizzle-orm';
import { owners } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { OwnerKind } from '../../src/domain/experiment.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Experiment } from './experiment.ts';
import type { Party } from './party.ts';
import type { Story } from './story.ts';

/** Who answers for an experiment: an office, not a name. */
export class Owner extends Entity {
  constructor(
    story: Story,
    on: Day,
    private readonly experiment: Experiment,
    kind: OwnerKind,
    party: Party,
    title: string,
    fromOn: Day,
  ) {
    super(story, owners);
    this.tell(on, 'owner.appointed', experiment.lead, (query) => [
      query.insert(owners).values({ experimentId: experiment.id, kind, partyId: party.id, title, fromOn }),
    ]);
  }

  /** What follows is a vacancy, until somebody else is appointed. */
  leaves(on: Day, lastDay: Day = on) {
    this.tell(on, 'owner.left', this.experiment.lead, (query) => [
      query.update(owners).set({ untilOn: lastDay, version: nextVersion }).where(eq(owners.id, this.id)),
    ]);
  }
}
