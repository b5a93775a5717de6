import { eq } from 'drizzle-orm';
import { meetings } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { deadlinesFor } from '../../src/domain/series.ts';
import type { Progress } from '../../src/domain/update.ts';
import type { Query, Statements } from './act.ts';
import { ActionPoint, type Promised } from './action-point.ts';
import { type Decided, Decision } from './decision.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Experiment } from './experiment.ts';
import type { Party } from './party.ts';
import type { Story } from './story.ts';
import { Update } from './update.ts';

type Told = { success?: string; supportQuestion?: string };

/** One core group meeting, from its planning to the adoption of its minutes. */
export class Meeting extends Entity {
  readonly deadlines: ReturnType<typeof deadlinesFor>;

  constructor(
    story: Story,
    plannedOn: Day,
    readonly number: number,
    readonly heldOn: Day,
  ) {
    super(story, meetings);
    const { deadlines, room } = story.programme;
    this.deadlines = deadlinesFor(heldOn, deadlines);
    this.leads(plannedOn, 'meeting.planned', (query) => [
      query.insert(meetings).values({ number, heldOn, ...room, ...this.deadlines, status: 'planned' }),
    ]);
  }

  /** What a city reports beforehand about one of its experiments. */
  hears(on: Day, city: Party, experiment: Experiment, progress: Progress, summary: string, told: Told = {}) {
    new Update(this.story, on, this, city, { ...told, experiment, progress, summary });
  }

  isHeld() {
    this.leads(this.heldOn, 'meeting.held', (query) => [this.edit(query, { status: 'held' })]);
  }

  decides = (text: string, decided: Decided = {}) => new Decision(this.story, this, text, decided);

  agrees = (owner: string, text: string, dueOn: Day, promised: Promised = {}) =>
    new ActionPoint(this.story, this, owner, text, dueOn, promised);

  minutes(on: Day, report: string) {
    this.leads(on, 'minutes.written', (query) => [this.edit(query, { report })]);
  }

  adoptedIn(next: Meeting) {
    this.leads(next.heldOn, 'minutes.adopted', (query) => [this.edit(query, { reportAdoptedInId: next.id })]);
  }

  private edit(query: Query, columns: Partial<typeof meetings.$inferInsert>) {
    return query
      .update(meetings)
      .set({ ...columns, version: nextVersion })
      .where(eq(meetings.id, this.id));
  }

  private leads(on: Day, action: string, statements: Statements) {
    this.tell(on, action, this.story.seats.nationalLead, statements);
  }
}
