import { and, eq, isNull } from 'drizzle-orm';
import { bottleneckExperiments, bottlenecks, closures } from '../../db/schema/index.ts';
import { newId } from '../../db/write.ts';
import { decideClosure } from '../../src/domain/bottleneck/close.ts';
import { type BottleneckFields, decideLogging } from '../../src/domain/bottleneck/log.ts';
import { decideReopening } from '../../src/domain/bottleneck/reopen.ts';
import type { Category, Outcome } from '../../src/domain/bottleneck.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Experiment } from './experiment.ts';
import { Note, type Noted } from './note.ts';
import { OnTheLadder } from './on-the-ladder.ts';
import type { Party } from './party.ts';
import { agreed } from './possible.ts';
import type { Story } from './story.ts';

export type Logged = Partial<Omit<BottleneckFields, 'title' | 'category' | 'askedOfId'>> & {
  category: Category;
  touches: Experiment[];
  askedOf?: Party;
  draft?: true;
};

/** What a city runs into: logged, asked up the ladder, and closed by who asked. */
export class Bottleneck extends OnTheLadder {
  constructor(story: Story, city: Party, on: Day, title: string, logged: Logged) {
    super(story, city, title);
    const { touches, askedOf, draft, ...told } = logged;
    this.acts(on, 'bottleneck.logged', this.byCity, (query, actor) => {
      const experimentIds = touches.map(({ id }) => id);
      const fields = { ...unsaid, ...told, title, askedOfId: askedOf?.id ?? null };
      const ids = { cityId: city.id, experimentIds, cityExperimentIds: experimentIds };
      const publish = !draft;
      const logging = agreed(decideLogging({ ...ids, fields, publish, actor, today: on }), on, title);
      this.ladder.bottleneck = { ...logging.bottleneck };
      return [
        query.insert(bottlenecks).values({ ...logging.bottleneck, category: told.category }),
        ...experimentIds.map((experimentId) =>
          query.insert(bottleneckExperiments).values({ bottleneckId: newId, experimentId }),
        ),
      ];
    });
  }

  /** Somebody of the core group writes something down beside it. */
  noted(on: Day, noted: Noted) {
    new Note(this.story, this, this.ladder, on, noted);
    return this;
  }

  /** The city says that it works in practice. */
  solved = (on: Day, note = '') => this.closed(on, 'solved', note);

  closed(on: Day, outcome: Outcome, note: string) {
    this.acts(on, 'bottleneck.closed', this.byCity, (query, actor) => {
      const decided = decideClosure({ ...this.ladder.situation(actor, on), outcome, note });
      const { closure, ...writes } = agreed(decided, on, this.title);
      return [
        ...this.ladder.follow(query, this.id, writes),
        query.insert(closures).values({ ...closure, bottleneckId: this.id }),
      ];
    });
    return this;
  }

  reopened(on: Day, reason: string) {
    this.acts(on, 'bottleneck.reopened', this.byCity, (query, actor) => {
      const { terms } = this.story.programme;
      const decided = decideReopening({ ...this.ladder.situation(actor, on), reason, terms });
      const { reopening, ...writes } = agreed(decided, on, this.title);
      const closed = and(eq(closures.bottleneckId, this.id), isNull(closures.reopenedOn));
      return [
        query.update(closures).set(reopening).where(closed),
        ...this.ladder.follow(query, this.id, writes),
      ];
    });
    return this;
  }
}

const unsaid = { story: '', ask: null, question: '', wantedOn: null, isSupportQuestion: false };
