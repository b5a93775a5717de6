import type { Day } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';

type Meeting = { status: MeetingStatus; updatesDueOn: Day };

/** An update is welcome until the meeting is held, also when it is late. Refusals: `meeting_held`, `meeting_cancelled`. */
export function decideUpdate({ status, updatesDueOn }: Meeting, today: Day) {
  if (status === 'held') return { ok: false, refusal: 'meeting_held' } as const;
  if (status === 'cancelled') return { ok: false, refusal: 'meeting_cancelled' } as const;
  return { ok: true, isLate: today > updatesDueOn } as const;
}
