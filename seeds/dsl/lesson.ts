import { adoptions, lessons } from '../../db/schema/index.ts';
import type { Category } from '../../src/domain/bottleneck.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { Entity } from './entity.ts';
import type { Experiment } from './experiment.ts';
import type { Party } from './party.ts';
import type { Story } from './story.ts';

export type Shared = { from: Experiment | null; category: Category; text: string };

/** Something learned, shared while the experiment runs. */
export class Lesson extends Entity {
  constructor(story: Story, on: Day, title: string, { from, category, text }: Shared) {
    super(story, lessons);
    this.tell(on, 'lesson.shared', from?.lead ?? story.seats.nationalLead, (query) => [
      query.insert(lessons).values({ experimentId: from?.id ?? null, category, title, text, sharedOn: on }),
    ]);
  }

  adopted(on: Day, city: Party, note: string) {
    this.tell(on, 'lesson.adopted', this.story.seats.city(city), (query) => [
      query.insert(adoptions).values({ lessonId: this.id, partyId: city.id, onDate: on, note }),
    ]);
    return this;
  }
}
