import { eq } from 'drizzle-orm';
import { itemStatements } from '../../db/queries/agenda-items.ts';
import { agendaVersions, jobRuns, meetings } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { deadlinesFor } from '../../src/domain/series.ts';
import type { Progress } from '../../src/domain/update.ts';
import type { Query, Statements } from './act.ts';
import { ActionPoint, type Promised } from './action-point.ts';
import { agendaOn, shortened, storedAgenda, type Topic } from './agenda.ts';
import { circulated } from './circulated.ts';
import { type Decided, Decision } from './decision.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Experiment } from './experiment.ts';
import { outcomeStatements } from './outcomes.ts';
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

  /** By the clock, on the day that was agreed on: the agenda writes itself. */
  writesItsAgenda() {
    const on = this.deadlines.agendaDueOn;
    this.tell(on, 'agenda.composed', nobody, async (query, _, database) => {
      const { stored, items } = await agendaOn(database, this.id, on);
      return [
        this.edit(query, { agendaGeneratedOn: on }),
        ...itemStatements(database, this.id, stored, items),
        query.insert(jobRuns).values(this.ranOn(on)),
      ];
    });
  }

  /** Brought up to date with the updates that came in, shortened by hand, and sent to everybody. */
  circulatesItsAgenda({ without = [] }: { without?: Topic[] } = {}) {
    const on = this.deadlines.circulateDueOn;
    this.leads(on, 'agenda.recomposed', async (query, _, database) => {
      const { stored, items } = await agendaOn(database, this.id, on);
      return [this.edit(query, {}), ...itemStatements(database, this.id, stored, shortened(items, without))];
    });
    this.leads(on, 'agenda.circulated', async (query, _, database) => {
      const { meeting, items } = await storedAgenda(database, this.id);
      const document = JSON.stringify(circulated(meeting, items));
      const version = { meetingId: this.id, number: 1, publishedOn: on, circulatedTo, document };
      return [this.edit(query, {}), query.insert(agendaVersions).values(version)];
    });
  }

  /** Goes through its agenda, as far as it gets. */
  isHeld({ leavesOpen = [] }: { leavesOpen?: Topic[] } = {}) {
    this.leads(this.heldOn, 'meeting.held', (query) => [this.edit(query, { status: 'held' })]);
    this.leads(this.heldOn, 'agenda.treated', async (query, _, database) => {
      const { items } = await storedAgenda(database, this.id);
      return [this.edit(query, {}), ...outcomeStatements(query, items, leavesOpen)];
    });
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

  private ranOn(day: Day): typeof jobRuns.$inferInsert {
    const at = `${day}T08:00:00.000Z`;
    const claim = { claimedAt: at, claimedUntil: at, claimedBy: this.story.name };
    const occasion = `meeting:${this.id}`;
    return { job: 'compose_agenda', occasion, ...claim, finishedAt: at, outcome: 'done' };
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

const nobody = () => null;
const circulatedTo = 'alle steden en departementen; ter informatie: stuurgroep';
