import { addDays, type Day, daysBetween } from '../calendar.ts';
import type { MeetingStatus } from '../meeting.ts';
import { nextMeetings, type PlannedMeeting, type Series } from '../series.ts';

type Known = { heldOn: Day; status: MeetingStatus };

/**
 * The first `count` days of the series for which no meeting was planned yet. A meeting stands for the turn it lies
 * nearest to, also when it was moved; a cancelled one only keeps its own day occupied.
 */
export function freeTurns(series: Series, meetings: readonly Known[]): PlannedMeeting[] {
  const earliest = addDays(series.from, -series.weeks * 7);
  const near = meetings.filter(({ heldOn }) => heldOn > earliest);
  const turns = nextMeetings({ ...series, count: series.count + near.length });
  return turns
    .filter(({ on }) => !near.some((meeting) => standsFor(meeting, on, series.weeks)))
    .slice(0, series.count);
}

/** The day of the meeting after this one: as planned, or else as the series gives it. */
export function dayAfter(
  { heldOn }: { heldOn: Day },
  meetings: readonly Known[],
  series: Omit<Series, 'from' | 'count'>,
): Day | null {
  const planned = meetings
    .filter((one) => one.status === 'planned' && one.heldOn > heldOn)
    .map((one) => one.heldOn)
    .sort();
  const from = addDays(heldOn, Math.ceil((series.weeks * 7) / 2));
  return planned[0] ?? nextMeetings({ ...series, from, count: 1 })[0]?.on ?? null;
}

function standsFor(meeting: Known, turn: Day, weeks: number): boolean {
  const days = Math.abs(daysBetween(meeting.heldOn, turn));
  return meeting.status === 'cancelled' ? days === 0 : days * 2 < weeks * 7;
}
