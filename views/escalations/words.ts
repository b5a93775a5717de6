import type { LineOfState } from '../../src/domain/escalation/line-of-state.ts';
import type { Refusal } from '../../src/domain/escalation/refusal.ts';
import type { Rung } from '../../src/domain/escalation.ts';
import { capital, date } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import type { View } from '../view.ts';

/** Who is asked: the addressee by name, else the body that the rung is. */
export const whoOf = (view: View, rung: Rung, addressee: string | null): string =>
  addressee ?? view.t.escalations.bodies[rung];

/** One line of state as a sentence. `addressee` is the name of whom it lies with, `city` of whose it is. */
export function stateWords(view: View, line: LineOfState, names: { city: string; addressee: string | null }) {
  const { state } = view.t.escalations;
  if (line.code === 'draft') return state.draft;
  if (line.code === 'with_city') return state.withCity(names.city, date(line.since, view));
  if (line.code === 'closed')
    return line.outcome && line.closedOn
      ? state.closed(view.t.words.outcome[line.outcome], date(line.closedOn, view))
      : state.closedSome;
  const pause = line.pausedUntil ? ` ${state.paused(date(line.pausedUntil, view))}` : '';
  return `${capital(duties(view, line, names.addressee).join(', '))}.${pause}`;
}

type Waiting = Extract<LineOfState, { rung: Rung }>;

function duties(view: View, line: Waiting, addressee: string | null): string[] {
  const { state } = view.t.escalations;
  const who = whoOf(view, line.rung, addressee);
  const lies = state.lies(who, date(line.since, view));
  const by = date(line.by, view) + lateness(view, line);
  if (line.code === 'awaits_answer') return [lies, state.answer(by)];
  if (line.code === 'awaits_acknowledgement')
    return [lies, state.acknowledge(by), state.answer(date(line.answerBy, view))];
  const kind = view.t.words.answerKind[line.answerKind ?? 'answered'];
  return [state.answered(who, date(line.answeredOn ?? line.since, view), kind), state.solve(by)];
}

const lateness = (view: View, line: Waiting): string =>
  line.by < view.today ? ` (${lateWords(view, line.daysLate)})` : '';

/** A named no in words; `city` is the city whose bottleneck it is. */
export const refusalWords = (view: View, { refusal, days }: Omit<Refusal, 'ok'>, city: string): string =>
  view.t.escalations.refusals[refusal](city, days ?? 0);
