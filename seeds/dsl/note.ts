import { notes } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { decideNote } from '../../src/domain/note.ts';
import type { Doer } from './act.ts';
import type { Bottleneck } from './bottleneck.ts';
import { Entity } from './entity.ts';
import type { Ladder } from './ladder.ts';
import type { Party } from './party.ts';
import { agreed } from './possible.ts';
import type { Story } from './story.ts';

export type Noted = { by: Party | null; text: string; forCoreGroup?: true };

/** A remark at a bottleneck: of a city, of a ministry, or (`by` null) of the national lead. */
export class Note extends Entity {
  constructor(story: Story, bottleneck: Bottleneck, ladder: Ladder, on: Day, { by, text, ...note }: Noted) {
    super(story, notes);
    this.tell(on, 'note.written', this.seatOf(by), (query, actor) => {
      const told = { text, isForCoreGroup: note.forCoreGroup === true };
      const decided = decideNote({ ...ladder.situation(actor, on), ...told });
      const written = agreed(decided, on, bottleneck.title).note;
      return [query.insert(notes).values({ ...written, bottleneckId: bottleneck.id })];
    });
  }

  private seatOf(party: Party | null): Doer {
    const { seats } = this.story;
    if (!party) return seats.nationalLead;
    return party.kind === 'city' ? seats.city(party) : seats.ministry(party);
  }
}
