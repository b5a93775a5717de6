import { type Day, workingDaysBetween } from '../calendar.ts';
import { milestoneStatus, slipDays, slipWeeks } from '../milestone/slip.ts';
import type { ExperimentFacts, MilestoneFacts } from './facts.ts';
import type { Light, Verdict } from './judgement.ts';
import { SLIP_ATTENTION_WEEKS, SLIP_STUCK_WEEKS } from './rules.ts';

/** What lies ahead decides: a milestone that was reached late is history. */
export function judgeMilestones({ milestones }: ExperimentFacts, today: Day): Verdict {
  if (milestones.length === 0) return { light: 'none', finding: { code: 'no_milestones' } };
  const ahead = milestones.filter(({ actualOn }) => actualOn === null);
  const [missed] = ahead
    .filter((milestone) => milestoneStatus(milestone, today) === 'missed')
    .sort((a, b) => (a.forecastOn < b.forecastOn ? -1 : 1));
  if (missed) return verdictOnMissed(missed, today);
  const [slowest] = ahead.sort((a, b) => slipDays(b) - slipDays(a));
  return slowest ? verdictOnSlip(slowest) : { light: 'on_track', finding: { code: 'on_schedule' } };
}

function verdictOnMissed({ id, kind, title, forecastOn }: MilestoneFacts, today: Day): Verdict {
  const workingDays = workingDaysBetween(forecastOn, today);
  return { light: 'stuck', finding: { code: 'missed', milestoneId: id, kind, title, workingDays } };
}

function verdictOnSlip(milestone: MilestoneFacts): Verdict {
  const light = lightOfSlip(slipDays(milestone));
  if (light === 'on_track') return { light, finding: { code: 'on_schedule' } };
  const { id, kind, title } = milestone;
  return { light, finding: { code: 'slipped', milestoneId: id, kind, title, weeks: slipWeeks(milestone) } };
}

function lightOfSlip(days: number): Light {
  if (days > SLIP_STUCK_WEEKS * 7) return 'stuck';
  return days > SLIP_ATTENTION_WEEKS * 7 ? 'attention' : 'on_track';
}
