import { type Day, workingDaysBetween } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';

/** The four deadlines of a meeting. */
export const deadlineKinds = ['updates', 'agenda', 'circulated', 'minutes'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export type MeetingDates = {
  status: MeetingStatus;
  updatesDueOn: Day;
  agendaDueOn: Day;
  circulateDueOn: Day;
  minutesDueOn: Day;
  agendaGeneratedOn: Day | null;
};

/** What was done for a meeting so far. `sent` of `asked` updates are in; `circulatedOn` is when the first agenda went out. */
export type MeetingFacts = { sent: number; asked: number; circulatedOn: Day | null; hasReport: boolean };

/** `missed`: it was not done, and after the meeting it never will be. */
export type DeadlineState = 'done' | 'open' | 'today' | 'late' | 'missed';

/** `days` are working days until the deadline, or since it when late. `doneOn` is null when the day is not known. */
export type Deadline = {
  kind: DeadlineKind;
  dueOn: Day;
  state: DeadlineState;
  days: number;
  doneOn: Day | null;
};

/** Where a meeting's four deadlines stand today, earliest first. */
export function deadlinesOf(meeting: MeetingDates, facts: MeetingFacts, today: Day): Deadline[] {
  const one = (kind: DeadlineKind, dueOn: Day, isDone: boolean, doneOn: Day | null = null): Deadline => ({
    kind,
    dueOn,
    state: isDone ? 'done' : isOver(meeting, kind) ? 'missed' : stateAt(dueOn, today),
    days: Math.abs(workingDaysBetween(today, dueOn)),
    doneOn,
  });
  const { agendaGeneratedOn, updatesDueOn, agendaDueOn, circulateDueOn, minutesDueOn } = meeting;
  return [
    one('updates', updatesDueOn, facts.asked > 0 && facts.sent >= facts.asked),
    one('agenda', agendaDueOn, agendaGeneratedOn !== null, agendaGeneratedOn),
    one('circulated', circulateDueOn, facts.circulatedOn !== null, facts.circulatedOn),
    one('minutes', minutesDueOn, facts.hasReport),
  ].sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

/** What prepares a meeting makes no sense any more once it was held. */
const isOver = ({ status }: MeetingDates, kind: DeadlineKind) => status !== 'planned' && kind !== 'minutes';

function stateAt(dueOn: Day, today: Day): DeadlineState {
  if (today === dueOn) return 'today';
  return today > dueOn ? 'late' : 'open';
}
