import type { Day } from '../calendar.ts';
import { type DeadlinePolicy, refuseMeetingDay } from '../meeting-day.ts';

type Plan = DeadlinePolicy & {
  startsOn: Day;
  endsOn: Day;
  meetingAnchorOn: Day;
  meetingStartsAt: string;
};

/**
 * Whether a deal can run like this. An agenda goes out after it was drawn up and after the updates came in.
 * Refusals: `ends_before_start`, `anchor_on_weekend`, `anchor_on_holiday`, `no_time` (not `HH:MM`),
 * `circulated_before_updates`, `circulated_before_agenda`.
 */
export function decideProgramme(plan: Plan) {
  const refusal = refuseDates(plan) ?? refuseDeadlines(plan);
  return refusal ? ({ ok: false, refusal } as const) : ({ ok: true } as const);
}

function refuseDates({ startsOn, endsOn, meetingAnchorOn, meetingStartsAt }: Plan) {
  if (endsOn <= startsOn) return 'ends_before_start';
  const anchor = refuseMeetingDay(meetingAnchorOn);
  if (!anchor.ok) return `anchor_on_${anchor.refusal}` as const;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(meetingStartsAt) ? null : 'no_time';
}

function refuseDeadlines({ updatesDueDays, agendaDueDays, circulateDueDays }: DeadlinePolicy) {
  if (circulateDueDays > updatesDueDays) return 'circulated_before_updates';
  return circulateDueDays > agendaDueDays ? 'circulated_before_agenda' : null;
}
