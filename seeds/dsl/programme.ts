import { and, eq } from 'drizzle-orm';
import { periods, programme, terms } from '../../db/schema/index.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { PolicyTerms, Rung, Terms, Urgency } from '../../src/domain/escalation.ts';
import type { PeriodKind } from '../../src/domain/meeting.ts';
import type { Statements, Subject } from './act.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Party } from './party.ts';
import type { Story } from './story.ts';

type Column = typeof programme.$inferInsert;
export type SetUp = Record<'title' | 'summary' | 'meetingStartsAt' | 'meetingPlace', string> &
  Record<'startsOn' | 'endsOn' | 'meetingAnchorOn', Day> &
  Record<'meetingWeeks' | 'meetingMinutes', number>;

/** The deal itself, with what its core group agreed on. */
export class Programme extends Entity {
  /** In working days. */
  readonly deadlines = { updatesDueDays: 7, agendaDueDays: 10, circulateDueDays: 5, minutesDueDays: 5 };
  /** Where and how long the core group meets. */
  readonly room: { startsAt: string; minutes: number; place: string };
  readonly terms: PolicyTerms[] = [];
  firstContact: Party | null = null;

  constructor(story: Story, on: Day, setUp: SetUp) {
    super(story, programme);
    const { meetingStartsAt: startsAt, meetingMinutes: minutes, meetingPlace: place } = setUp;
    this.room = { startsAt, minutes, place };
    this.registers(on, 'programme.set_up', (query) => [
      query.insert(programme).values({ ...setUp, ...this.deadlines, isDemo: true }),
    ]);
  }

  /** The ministry that questions go to unless another one is named. */
  asksFirst(on: Day, ministry: Party) {
    this.edits(on, () => {
      this.firstContact = ministry;
      return { firstContactId: ministry.id };
    });
  }

  /** In working days per rung and urgency: acknowledged, answered, solved. */
  agreesOn(on: Day, agreed: PolicyTerms[]) {
    this.registers(
      on,
      'terms.set',
      (query) => {
        this.terms.push(...agreed.map((one) => ({ ...one })));
        return [query.insert(terms).values(agreed)];
      },
      noTermsInParticular,
    );
  }

  changesTerms(on: Day, rung: Rung, urgency: Urgency, days: Terms) {
    this.registers(
      on,
      'terms.set',
      (query) => {
        const agreed = this.terms.find((one) => one.rung === rung && one.urgency === urgency);
        Object.assign(agreed ?? {}, days);
        return [
          query
            .update(terms)
            .set({ ...days, version: nextVersion })
            .where(and(eq(terms.rung, rung), eq(terms.urgency, urgency))),
        ];
      },
      noTermsInParticular,
    );
  }

  /** Days on which a meeting is unwise. */
  keepsFree(on: Day, kind: PeriodKind, days: [label: string, fromOn: Day, untilOn: Day][]) {
    for (const [label, fromOn, untilOn] of days)
      this.registers(
        on,
        'period.added',
        (query) => [query.insert(periods).values({ kind, label, fromOn, untilOn })],
        { table: periods, id: 0 },
      );
  }

  /** The last act of every demo: one without a demo date was told half. */
  standsAt(on: Day, demoDate: Day) {
    this.edits(on, () => ({ demoDate }));
  }

  private edits(on: Day, values: () => Partial<Column>) {
    this.registers(on, 'programme.edited', (query) => [
      query
        .update(programme)
        .set({ ...values(), version: nextVersion })
        .where(eq(programme.id, this.id)),
    ]);
  }

  private registers(on: Day, action: string, statements: Statements, about: Subject = this) {
    this.story.acts.push({ on, by: this.story.seats.nationalLead, action, about, statements });
  }
}

const noTermsInParticular = { table: terms, id: null };
