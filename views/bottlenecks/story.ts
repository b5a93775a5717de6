import type { Outcome } from '../../src/domain/bottleneck.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Happened, Stay, Whole } from './whole.ts';

/** Who logged, published, closed or reopened it, in order. */
export type Act = { action: string; role: Role | 'system'; organisation: string | null };

/** A remark that somebody wrote down. */
export type Noted = {
  id: number;
  text: string;
  isForCoreGroup: boolean;
  writtenOn: Day;
  role: Role | 'system' | null;
  organisation: string | null;
  /** Whoever looks may take it back. */
  mayWithdraw: boolean;
};

/** In which role, for whom; null when nothing tells. */
export type Who = { role: Role | 'system'; organisation: string | null } | null;

/** One thing that happened. The views word it. */
export type Told = { on: Day; who: Who } & (
  | { kind: 'logged' }
  | { kind: 'drafted' }
  | { kind: 'event'; happened: Happened; stay: Stay }
  | ({ kind: 'note' } & Pick<Noted, 'id' | 'text' | 'isForCoreGroup' | 'mayWithdraw'>)
  | { kind: 'closed'; outcome: Outcome; note: string }
  | { kind: 'reopened'; reason: string; askedAgain: Stay | null }
);

/** Everything that happened to a bottleneck, the newest first. */
export function storyOf(whole: Whole, acts: readonly Act[], notes: readonly Noted[]): Told[] {
  const all = [...logged(whole, acts), ...events(whole), ...endings(whole, acts), ...notes.map(noted)];
  const inOrder = all.map((told, order) => ({ told, order }));
  inOrder.sort((a, b) => (a.told.on === b.told.on ? b.order - a.order : a.told.on < b.told.on ? 1 : -1));
  return inOrder.map(({ told }) => told);
}

const whoDid = (acts: readonly Act[], nth: number, ...actions: string[]): Who =>
  acts.filter(({ action }) => actions.includes(action)).at(nth) ?? null;

function logged({ bottleneck }: Whole, acts: readonly Act[]): Told[] {
  const who = whoDid(acts, -1, 'bottleneck.logged', 'bottleneck.published');
  return [{ on: bottleneck.loggedOn, who, kind: bottleneck.status === 'draft' ? 'drafted' : 'logged' }];
}

/** What the closures tell is left out here, and leaving a rung is told by arriving on the next one. */
function events({ events, stays }: Whole): Told[] {
  return events.flatMap((happened) => {
    const { event, party } = happened;
    const stay = stays.find(({ escalation }) => escalation.id === event.escalationId);
    if (!stay || isToldElsewhere(happened, stay)) return [];
    return [
      { on: event.onDate, who: { role: event.role, organisation: party }, kind: 'event', happened, stay },
    ];
  });
}

function isToldElsewhere({ event: { kind } }: Happened, { escalation }: Stay): boolean {
  if (kind === 'stepped_down') return escalation.rung !== 'core_group';
  return ['stepped_up', 'solved', 'closed', 'reopened'].includes(kind);
}

const noted = ({ writtenOn, role, organisation, ...note }: Noted): Told => ({
  kind: 'note',
  on: writtenOn,
  who: role && { role, organisation },
  ...note,
});

function endings(whole: Whole, acts: readonly Act[]): Told[] {
  return whole.closures.flatMap(({ outcome, note, closedOn, reopenedOn, reopenedReason }, nth) => {
    const closed = { on: closedOn, who: whoDid(acts, nth, 'bottleneck.closed'), outcome, note };
    const askedAgain = beganAgain(whole, reopenedOn);
    const reopened = { who: whoDid(acts, nth, 'bottleneck.reopened'), reason: reopenedReason, askedAgain };
    return [
      { kind: 'closed', ...closed } as const,
      ...(reopenedOn ? [{ kind: 'reopened', on: reopenedOn, ...reopened } as const] : []),
    ];
  });
}

/** The stay that a reopening on that day started, where a question lay. */
function beganAgain({ events, stays }: Whole, on: Day | null): Stay | null {
  const began = events.find(({ event }) => event.kind === 'reopened' && event.onDate === on);
  return stays.find(({ escalation }) => escalation.id === began?.event.escalationId) ?? null;
}
