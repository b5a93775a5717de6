import { updates } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Progress } from '../../src/domain/update.ts';
import { Entity } from './entity.ts';
import type { Experiment } from './experiment.ts';
import type { Meeting } from './meeting.ts';
import type { Party } from './party.ts';
import type { Story } from './story.ts';

type Reported = {
  experiment: Experiment;
  progress: Progress;
  summary: string;
  success?: string;
  supportQuestion?: string;
};

/** What a city reports about an experiment before a meeting. */
export class Update extends Entity {
  constructor(story: Story, on: Day, meeting: Meeting, city: Party, { experiment, ...reported }: Reported) {
    super(story, updates);
    this.tell(on, 'update.sent', story.seats.city(city), (query) => [
      query.insert(updates).values({
        ...reported,
        experimentId: experiment.id,
        meetingId: meeting.id,
        cityId: city.id,
        submittedOn: on,
      }),
    ]);
  }
}
