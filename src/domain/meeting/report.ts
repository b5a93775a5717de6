import type { Day } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';

type Minutes = { report: string; reportAdoptedInId: number | null };
type Meeting = Minutes & { heldOn: Day; status: MeetingStatus };
type Later = { id: number; heldOn: Day; status: MeetingStatus };

/**
 * Whether minutes can be written or adopted like this. Adopted minutes stand as they were adopted: to change them,
 * first say that they are not adopted yet.
 * Refusals: `meeting_cancelled`, `not_yet`, `nothing_to_adopt`, `adopted_is_frozen`, `not_a_later_meeting`.
 */
export function decideReport(meeting: Meeting, minutes: Minutes, meetings: readonly Later[], today: Day) {
  if (meeting.status === 'cancelled') return { ok: false, refusal: 'meeting_cancelled' } as const;
  if (today < meeting.heldOn) return { ok: false, refusal: 'not_yet' } as const;
  const { report, reportAdoptedInId } = minutes;
  if (reportAdoptedInId === null) return { ok: true } as const;
  if (report === '') return { ok: false, refusal: 'nothing_to_adopt' } as const;
  if (meeting.reportAdoptedInId !== null && report !== meeting.report) {
    return { ok: false, refusal: 'adopted_is_frozen' } as const;
  }
  if (!adoptersOf(meeting, meetings).some(({ id }) => id === reportAdoptedInId)) {
    return { ok: false, refusal: 'not_a_later_meeting' } as const;
  }
  return { ok: true } as const;
}

/** The meetings that can adopt the minutes of this one. */
export const adoptersOf = <M extends Later>({ heldOn }: { heldOn: Day }, meetings: readonly M[]): M[] =>
  meetings.filter((one) => one.status !== 'cancelled' && one.heldOn > heldOn);
