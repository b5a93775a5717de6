import { addDays, type Day, daysBetween, isHoliday, isWorkingDay } from './calendar.ts';
import { weekdayOf } from './day.ts';
import { type AwayPeriod, type Warning, warningsFor } from './meeting-day.ts';

export {
  type AwayPeriod,
  type DeadlinePolicy,
  deadlinesFor,
  refuseMeetingDay,
  type Warning,
  warningsFor,
} from './meeting-day.ts';

export type Series = {
  /** The first meeting, from which the rhythm is counted. */
  anchorOn: Day;
  /** Weeks between two meetings, one or more. */
  weeks: number;
  /** Only meetings on this day or later. */
  from: Day;
  count: number;
  periods: readonly AwayPeriod[];
};

/** `plannedOn` is the day that the rhythm gives, `on` the working day on which the meeting is held. */
export type PlannedMeeting = { on: Day; plannedOn: Day; warnings: Warning[] };

/**
 * The first `count` meetings of a series, the anchor included. The rhythm is counted from the anchor, so that a
 * meeting that moves takes no other with it.
 */
export function nextMeetings({ anchorOn, weeks, from, count, periods }: Series): PlannedMeeting[] {
  const step = weeks * 7;
  const firstTurn = Math.max(0, Math.floor(daysBetween(anchorOn, from) / step));
  const meetings: PlannedMeeting[] = [];
  for (let turn = firstTurn; meetings.length < count; turn++) {
    const meeting = planMeeting(addDays(anchorOn, turn * step), periods);
    if (meeting.on >= from) meetings.push(meeting);
  }
  return meetings;
}

function planMeeting(plannedOn: Day, periods: readonly AwayPeriod[]): PlannedMeeting {
  const on = nearestWorkingDay(plannedOn);
  const moved: Warning[] = isHoliday(plannedOn) ? [{ code: 'moved_for_holiday', from: plannedOn }] : [];
  return { on, plannedOn, warnings: [...moved, ...warningsFor(on, periods)] };
}

/**
 * The day itself when it is a working day, otherwise the nearest one. When two are equally near, the day before goes
 * first, provided that it is in the same week (Monday to Sunday); a day in the week before is never chosen.
 */
function nearestWorkingDay(day: Day): Day {
  const daysBackInWeek = weekdayOf(day);
  for (let distance = 0; ; distance++) {
    const before = addDays(day, -distance);
    if (distance <= daysBackInWeek && isWorkingDay(before)) return before;
    const after = addDays(day, distance);
    if (isWorkingDay(after)) return after;
  }
}
