import type { Day } from '../calendar.ts';
import type { ExperimentFacts, UpdateFacts } from './facts.ts';
import type { Verdict } from './judgement.ts';
import { SILENT_MEETINGS } from './rules.ts';

/**
 * The city's own word in the newest update, unless nobody spoke at the last meetings; then silence asks attention,
 * but never hides that the last word was *stuck*.
 */
export function judgeProgress(
  experiment: ExperimentFacts,
  cityId: number,
  meetings: readonly Day[],
  today: Day,
): Verdict {
  const latest = newest(experiment.updates, cityId);
  const silentSince = latest?.meetingOn ?? experiment.startsOn;
  const silent = meetings.filter((day) => day > silentSince && day <= today).length;
  if (silent >= SILENT_MEETINGS && latest?.progress !== 'stuck') {
    return { light: 'attention', finding: { code: 'not_heard', meetings: silent } };
  }
  if (!latest) return { light: 'none', finding: { code: 'not_heard_yet' } };
  return { light: latest.progress, finding: { code: 'reported', on: latest.submittedOn } };
}

/** Of the newest meeting; in a joint experiment the city's own update goes before its partner's. */
function newest(updates: readonly UpdateFacts[], cityId: number): UpdateFacts | undefined {
  const last = updates
    .map(({ meetingOn }) => meetingOn)
    .sort()
    .at(-1);
  const candidates = updates.filter(({ meetingOn }) => meetingOn === last);
  return candidates.find((update) => update.cityId === cityId) ?? candidates[0];
}
