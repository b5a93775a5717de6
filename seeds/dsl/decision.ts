import { eq } from 'drizzle-orm';
import { decisions } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { DecisionLevel } from '../../src/domain/decision.ts';
import type { Bottleneck } from './bottleneck.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Experiment } from './experiment.ts';
import type { Meeting } from './meeting.ts';
import type { Story } from './story.ts';

export type Decided = { level?: DecisionLevel; experiment?: Experiment; bottleneck?: Bottleneck };

/** What a meeting decided, or prepared for the steering group, which then still has to take it. */
export class Decision extends Entity {
  constructor(
    story: Story,
    meeting: Meeting,
    text: string,
    { level = 'core_group', experiment, bottleneck }: Decided,
  ) {
    super(story, decisions);
    const decidedOn = level === 'core_group' ? meeting.heldOn : null;
    this.tell(meeting.heldOn, 'decision.taken', story.seats.nationalLead, (query) => [
      query.insert(decisions).values({
        meetingId: meeting.id,
        level,
        text,
        experimentId: experiment?.id,
        bottleneckId: bottleneck?.id,
        decidedOn,
      }),
    ]);
  }

  /** The steering group took it. */
  takenOn(on: Day) {
    this.tell(on, 'decision.edited', this.story.seats.nationalLead, (query) => [
      query.update(decisions).set({ decidedOn: on, version: nextVersion }).where(eq(decisions.id, this.id)),
    ]);
  }
}
