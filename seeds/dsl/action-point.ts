import { eq } from 'drizzle-orm';
import { actions } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Bottleneck } from './bottleneck.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Meeting } from './meeting.ts';
import type { Party } from './party.ts';
import type { Story } from './story.ts';

export type Promised = { of?: Party; bottleneck?: Bottleneck };

/** Who does what by when, as a meeting agreed. */
export class ActionPoint extends Entity {
  constructor(
    story: Story,
    meeting: Meeting,
    owner: string,
    text: string,
    dueOn: Day,
    { of: party, bottleneck }: Promised,
  ) {
    super(story, actions);
    this.tell(meeting.heldOn, 'action.agreed', story.seats.nationalLead, (query) => [
      query.insert(actions).values({
        meetingId: meeting.id,
        text,
        owner,
        partyId: party?.id,
        bottleneckId: bottleneck?.id,
        dueOn,
      }),
    ]);
  }

  doneOn(on: Day) {
    this.tell(on, 'action.done', this.story.seats.nationalLead, (query) => [
      query.update(actions).set({ doneOn: on, version: nextVersion }).where(eq(actions.id, this.id)),
    ]);
  }
}
