import type { Bottleneck } from '../bottleneck.ts';
import type { Escalation, EscalationEvent } from '../escalation.ts';
import { runningOf, type Situation } from './situation.ts';

/**
 * What a decision asks to be written, the same shape for all: the columns of the bottleneck that change, those of its
 * running stay with the event that tells of it, and the stay that begins, with its first event.
 */
export type Writes = {
  ok: true;
  bottleneck: Partial<Pick<Bottleneck, 'status' | 'rung' | 'reopenings'>>;
  current: { changes: Partial<Escalation>; event: EscalationEvent } | null;
  next: { escalation: Escalation; event: EscalationEvent } | null;
};

/** Writes in which everything not named stays as it is. */
export const writes = (parts: Partial<Omit<Writes, 'ok'>>): Writes => ({
  ok: true,
  bottleneck: {},
  current: null,
  next: null,
  ...parts,
});

/** The running stay ends today, if there is one, and the bottleneck moves to the stay that begins. */
export function leaveFor(
  next: Escalation,
  kind: 'stepped_up' | 'stepped_down',
  situation: Situation,
): Writes {
  return writes({
    bottleneck: { rung: next.rung },
    current: endingToday(kind, next.reason, situation),
    next: {
      escalation: next,
      event: eventOf(situation, { kind: 'started', toPartyId: next.addresseeId, text: next.reason }),
    },
  });
}

/** The end of the running stay, or null when none runs. */
export function endingToday(kind: EscalationEvent['kind'], text: string, situation: Situation) {
  if (!runningOf(situation)) return null;
  return { changes: { endedOn: situation.today }, event: eventOf(situation, { kind, text }) };
}

type Told = Pick<EscalationEvent, 'kind'> &
  Partial<Pick<EscalationEvent, 'toPartyId' | 'answerKind' | 'text' | 'untilOn'>>;

/** An event of today, in the name of the actor. */
export function eventOf({ actor, today }: Pick<Situation, 'actor' | 'today'>, told: Told): EscalationEvent {
  const who = { role: actor.role, partyId: actor.partyId, personId: actor.personId };
  const nothing = { toPartyId: null, answerKind: null, text: '', untilOn: null };
  return { ...nothing, ...told, onDate: today, ...who };
}
