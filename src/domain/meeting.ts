export const meetingStatuses = ['planned', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** Periods in which administrators are away: no ban on a meeting, but a warning. */
export const periodKinds = ['school_holiday', 'recess', 'closed'] as const;
export type PeriodKind = (typeof periodKinds)[number];
