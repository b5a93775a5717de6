import type { Told } from './endings.ts';
import { leftBy } from './told.ts';

/** For these people come back each time. */
const reasonsToVisit = ['update.sent', 'bottleneck.logged', 'escalation.answered'];

/** The story in which everybody signs in for what they come to do, and out again: the demo leaves that out. */
export function withVisits(story: readonly Told[]): Told[] {
  const seats = leftBy(story, 'assignments');
  let id = 0;
  return story.flatMap((act) => {
    const seat = seats.find(({ person_id }) => person_id === act.personId);
    if (!seat || !reasonsToVisit.includes(act.action)) return [act];
    const moments = { started_at: act.at, seen_at: act.at, expires_at: act.at };
    const session = { id: ++id, assignment_id: seat.id, method: 'demo', device: '', ...moments };
    const visit = { ...act, subjectTable: 'sessions' };
    const comes = { table: 'sessions', id, operation: 'insert', after: session } as const;
    const goes = { table: 'sessions', id, operation: 'delete', after: null } as const;
    return [
      { ...visit, action: 'session.started', subjectId: id, changes: [comes] },
      act,
      { ...visit, action: 'session.ended', subjectId: null, changes: [goes] },
    ];
  });
}
