import fc from 'fast-check';
import { decideClosure } from '../../../src/domain/bottleneck/close.ts';
import { decideReopening } from '../../../src/domain/bottleneck/reopen.ts';
import { asks, type Bottleneck, type Closure } from '../../../src/domain/bottleneck.ts';
import { addDays, type Day } from '../../../src/domain/calendar.ts';
import { decideAcknowledgement } from '../../../src/domain/escalation/acknowledge.ts';
import type { Action } from '../../../src/domain/escalation/action.ts';
import { decideAnswer } from '../../../src/domain/escalation/answer.ts';
import { decideHandover } from '../../../src/domain/escalation/handover.ts';
import { decidePause, decideResume } from '../../../src/domain/escalation/pause.ts';
import type { Refusal } from '../../../src/domain/escalation/refusal.ts';
import { decideEscalation } from '../../../src/domain/escalation/start.ts';
import { decideStepDown } from '../../../src/domain/escalation/step-down.ts';
import { whatNow } from '../../../src/domain/escalation/what-now.ts';
import type { Writes } from '../../../src/domain/escalation/writes.ts';
import { answerKinds, type Escalation, type EscalationEvent } from '../../../src/domain/escalation.ts';
import type { Actor } from '../../../src/domain/role.ts';
import { bottleneckOn, coalition, dji, everyone, jenv, monday, szwLeft, terms, vws } from '../coalition.ts';

/** A bottleneck and its newest stay as they stand after what was written so far. */
export type World = {
  bottleneck: Bottleneck;
  escalation: Escalation | null;
  events: EscalationEvent[];
  closure: Closure | null;
  today: Day;
};
type Result = (Writes & { closure?: Closure }) | Refusal;

/** Everything that can be tried with an open or closed bottleneck. */
export const moves = [
  'escalation',
  'step_down',
  'acknowledgement',
  'answer',
  'handover',
  'pause',
  'resumption',
  'closure',
  'solution',
  'reopening',
] as const satisfies Action[];

/** One try: by anybody at anything when blind, otherwise `pick` chooses from what is on offer to somebody. */
export const tries = fc.record({
  daysLater: fc.nat(12),
  blind: fc.boolean(),
  pick: fc.nat(1000),
  words: fc.oneof({ weight: 9, arbitrary: fc.constant('Omdat het zo is') }, fc.constant('')),
  ask: fc.option(fc.constantFrom(...asks), { freq: 9 }),
  party: fc.option(fc.constantFrom(jenv, vws, dji, szwLeft)),
  inDays: fc.integer({ min: -3, max: 100 }),
  answerKind: fc.constantFrom(...answerKinds),
  outcome: fc.constantFrom('lapsed', 'accepted'),
});
type Try = typeof tries extends fc.Arbitrary<infer T> ? T : never;
export type Command = Try & { actor: Actor; action: (typeof moves)[number] };

export type Step = { command: Command; before: World; after: World; offered: Action[]; result: Result };

/** Plays the tries one after the other, from an open bottleneck of Breda. */
export function play(story: Try[]): Step[] {
  const start = { escalation: null, events: [], closure: null, today: monday };
  let world: World = { ...start, bottleneck: bottleneckOn('city') };
  return story.map((attempted) => {
    const before = { ...world, today: addDays(world.today, attempted.daysLater) };
    const command = { ...attempted, ...choose(attempted, before) };
    const offered = whatNow({ ...before, actor: command.actor }).open;
    const result = attempt(command, before);
    world = result.ok ? written(before, result) : before;
    return { command, before, after: world, offered, result };
  });
}

function choose({ blind, pick }: Try, world: World): Pick<Command, 'actor' | 'action'> {
  const isOn = (actor: Actor, action: Action) => whatNow({ ...world, actor }).open.includes(action);
  const possible = moves.filter((move) => blind || everyone.some((actor) => isOn(actor, move)));
  const action = oneOf(possible, pick);
  const able = everyone.filter((actor) => blind || isOn(actor, action));
  return { action, actor: oneOf(able, Math.floor(pick / possible.length)) };
}

const oneOf = <T>(options: readonly T[], pick: number): T => options[pick % options.length] as T;

function attempt(command: Command, world: World): Result {
  const { actor, words, party, inDays } = command;
  const situation = { ...world, actor };
  const day = addDays(world.today, inDays);
  const { parties } = coalition;
  switch (command.action) {
    case 'escalation': {
      const request = { ask: command.ask, question: words, addresseeId: party, wantedOn: day, reason: '' };
      return decideEscalation({ ...situation, request, coalition });
    }
    case 'step_down':
      return decideStepDown({ ...situation, reason: words, addresseeId: party, coalition });
    case 'acknowledgement':
      return decideAcknowledgement(situation);
    case 'answer': {
      const answer = { kind: command.answerKind, text: words, committedOn: day, toPartyId: party };
      return decideAnswer({ ...situation, answer, parties });
    }
    case 'handover':
      return decideHandover({ ...situation, toPartyId: party, reason: words, parties });
    case 'pause':
      return decidePause({ ...situation, reason: words, untilOn: day });
    case 'resumption':
      return decideResume(situation);
    case 'solution':
      return decideClosure({ ...situation, outcome: 'solved', note: words });
    case 'closure':
      return decideClosure({ ...situation, outcome: command.outcome, note: words });
    default:
      return decideReopening({ ...situation, reason: words, terms });
  }
}

function written(world: World, { bottleneck, current, next, closure }: Extract<Result, { ok: true }>): World {
  const changed = { ...world, bottleneck: { ...world.bottleneck, ...bottleneck } };
  if (closure) changed.closure = closure;
  if (current && world.escalation) {
    changed.escalation = { ...world.escalation, ...current.changes };
    changed.events = [...world.events, current.event];
  }
  return next ? { ...changed, escalation: next.escalation, events: [next.event] } : changed;
}
