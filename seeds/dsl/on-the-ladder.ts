import { bottlenecks } from '../../db/schema/index.ts';
import type { Statement } from '../../db/write.ts';
import type { Ask } from '../../src/domain/bottleneck.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { decideAcknowledgement } from '../../src/domain/escalation/acknowledge.ts';
import { decideAnswer } from '../../src/domain/escalation/answer.ts';
import { decideHandover } from '../../src/domain/escalation/handover.ts';
import { decidePause, decideResume } from '../../src/domain/escalation/pause.ts';
import { decideEscalation } from '../../src/domain/escalation/start.ts';
import { decideStepDown } from '../../src/domain/escalation/step-down.ts';
import type { Writes } from '../../src/domain/escalation/writes.ts';
import type { AnswerKind } from '../../src/domain/escalation.ts';
import type { Actor } from '../../src/domain/role.ts';
import type { Doer, Query } from './act.ts';
import { Entity } from './entity.ts';
import { Ladder } from './ladder.ts';
import type { Party } from './party.ts';
import { agreed } from './possible.ts';
import type { Story } from './story.ts';

export type Question = { ask: Ask; question: string; to?: Party; wantedOn?: Day; reason?: string };

/** The ladder's side of a bottleneck: every step is decided by the domain, on the day on which it was taken. */
export abstract class OnTheLadder extends Entity {
  protected readonly ladder = new Ladder();

  constructor(
    story: Story,
    private readonly city: Party,
    readonly title: string,
  ) {
    super(story, bottlenecks);
  }

  /** From the city its own lead, from higher up the national lead. */
  goesUp(on: Day, { to, reason = '', wantedOn, ...asked }: Question) {
    return this.steps(on, 'escalation.started', this.byAsker, (situation) => {
      const addresseeId = to?.id ?? null;
      const request = { ...asked, addresseeId, reason, wantedOn: wantedOn ?? null };
      return decideEscalation({ ...situation, request, coalition: this.story.coalitionOn(on) });
    });
  }

  stepsDown(on: Day, reason: string, to?: Party) {
    return this.steps(on, 'escalation.stepped_down', this.byAsker, (situation) =>
      decideStepDown({
        ...situation,
        reason,
        addresseeId: to?.id ?? null,
        coalition: this.story.coalitionOn(on),
      }),
    );
  }

  acknowledged = (on: Day) =>
    this.steps(on, 'escalation.acknowledged', this.byAddressee, decideAcknowledgement);

  answered(on: Day, kind: AnswerKind, text: string, { by, to }: { by?: Day; to?: Party } = {}) {
    return this.steps(on, 'escalation.answered', this.byAddressee, (situation) => {
      const answer = { kind, text, committedOn: by ?? null, toPartyId: to?.id ?? null };
      const { parties } = this.story.coalitionOn(on);
      return decideAnswer({ ...situation, answer, parties });
    });
  }

  handedOver(on: Day, to: Party, reason: string) {
    return this.steps(on, 'escalation.handed_over', this.byAddressee, (situation) => {
      const { parties } = this.story.coalitionOn(on);
      return decideHandover({ ...situation, toPartyId: to.id, reason, parties });
    });
  }

  paused(on: Day, untilOn: Day, reason: string) {
    return this.steps(on, 'escalation.paused', this.byAddressee, (situation) =>
      decidePause({ ...situation, untilOn, reason, events: this.ladder.events }),
    );
  }

  resumed = (on: Day) =>
    this.steps(on, 'escalation.resumed', this.byAddressee, (situation) =>
      decideResume({ ...situation, events: this.ladder.events }),
    );

  protected byCity: Doer = (on) => this.story.seats.city(this.city)(on);

  private byAsker: Doer = (on) =>
    this.ladder.bottleneck?.rung === 'city' ? this.byCity(on) : this.story.seats.nationalLead(on);

  private byAddressee: Doer = (on) => {
    const { seats, parties } = this.story;
    const { rung, addresseeId } = this.ladder.stay ?? {};
    const asked = parties.find(({ id }) => id === addresseeId);
    if (asked) return seats.ministry(asked)(on);
    return rung === 'core_group' ? seats.nationalLead(on) : seats.steering(on);
  };

  private steps(
    on: Day,
    action: string,
    by: Doer,
    decide: (situation: ReturnType<Ladder['situation']>) => Writes | { ok: false; refusal: string },
  ) {
    this.acts(on, action, by, (query, actor) => {
      const writes = agreed(decide(this.ladder.situation(actor, on)), on, this.title);
      return this.ladder.follow(query, this.id, writes);
    });
    return this;
  }

  protected acts(on: Day, action: string, by: Doer, statements: (query: Query, actor: Actor) => Statement[]) {
    this.tell(on, action, by, (query, actor) => {
      if (!actor) throw new Error(`${on}, ${this.title}: nobody is there to act`);
      return statements(query, actor);
    });
  }
}
