import { type Day, workingDaysBetween } from '../calendar.ts';
import { overdueClock, proposesStepUp } from '../escalation/proposal.ts';
import type { Rung, Stay } from '../escalation.ts';
import type { Instrument } from '../funding.ts';

type Subject =
  | { code: 'question'; bottleneckId: number; title: string; rung: Rung; clock: Clock; to: Rung | null }
  | { code: 'update'; meetingId: number; experiment: string }
  | { code: 'action'; actionId: number; text: string }
  | { code: 'milestone'; milestoneId: number; title: string }
  | { code: 'money'; lineId: number; amount: number; instrument: Instrument; experiment: string };
type Clock = 'acknowledged' | 'answered' | 'solved';

/** Something with a day by which a party (or, when empty, the body that a rung is) should have done it. */
export type Due = Subject & { party: string; dueOn: Day };
/** The same when that day is over; `days` are working days. */
export type Overdue = Due & { days: number };

export type Asked = {
  bottleneck: { id: number; title: string };
  escalation: Stay;
  city: string;
  addressee: string | null;
};

/**
 * Questions on the ladder whose clock has run out, with the rung that is proposed (null at the top). An answer is late
 * with whom was asked; once it is there, that it works in practice is for the city to say.
 */
export function questionsDue(asked: readonly Asked[], today: Day): Due[] {
  return asked.flatMap(({ bottleneck: { id, title }, escalation, city, addressee }) => {
    const late = overdueClock(escalation, today);
    if (!late) return [];
    const { clock, dueOn } = late;
    const party = clock === 'solved' ? city : (addressee ?? '');
    const to = proposesStepUp(escalation, today)?.to ?? null;
    const { rung } = escalation;
    return [{ code: 'question', party, dueOn, bottleneckId: id, title, rung, clock, to } as const];
  });
}

/** The oldest debts of all, so many at most. */
export const oldestDebts = (due: readonly Due[], most: number): Due[] => due.toSorted(byDay).slice(0, most);

/** What is past its day, party by party: the party with the oldest debt first, and within it the oldest first. */
export function overdueByParty(due: readonly Due[], today: Day): Overdue[] {
  const late = due
    .filter(({ dueOn }) => dueOn < today)
    .map((one) => ({ ...one, days: workingDaysBetween(one.dueOn, today) }))
    .sort(byDay);
  const parties = [...new Set(late.map(nameOf))];
  return parties.flatMap((party) => late.filter((one) => nameOf(one) === party));
}

const byDay = (a: Due, b: Due): number => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn));

/** A body has no name of its own: then its rung tells it apart. */
const nameOf = (due: Due): string => due.party || (due.code === 'question' ? due.rung : '');
