import type { DeadlinePolicy } from '../../src/domain/meeting-day.ts';
import type { View } from '../view.ts';

/** What has to be done around a meeting, in the order in which it comes, and why in that order. */
export function whatFollows({ t }: View, policy: DeadlinePolicy) {
  const { deadlines, follows } = t.meetings;
  const before = [
    { kind: 'updates', days: policy.updatesDueDays },
    { kind: 'agenda', days: policy.agendaDueDays },
    { kind: 'circulated', days: policy.circulateDueDays },
  ] as const;
  const steps = before
    .toSorted((a, b) => b.days - a.days)
    .map(({ kind, days }) => follows.before(t.common.workingDays(days), deadlines.kinds[kind]));
  const after = follows.after(t.common.workingDays(policy.minutesDueDays), deadlines.kinds.minutes);
  const note = policy.agendaDueDays > policy.updatesDueDays ? follows.draftFirst : follows.updatesFirst;
  return { title: follows.title, steps: [...steps, after], note };
}
