import { workingDaysBetween } from '../../src/domain/calendar.ts';
import {
  type MilestoneStatus,
  milestoneStatus,
  slipDays,
  slipWeeks,
} from '../../src/domain/milestone/slip.ts';
import type { MilestoneKind } from '../../src/domain/milestone.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import { type Light, Shape } from '../parts/status.tsx';
import type { View } from '../view.ts';

/** A moment with administrators: when it was planned, when it is expected now, when it was. */
export type Milestone = {
  id: number;
  experimentId: number;
  cityId: number;
  kind: MilestoneKind;
  title: string;
  owner: string;
  baselineOn: string;
  forecastOn: string;
  actualOn: string | null;
  version: number;
};

export const MilestoneLink = ({ milestone: { id, title } }: { milestone: { id: number; title: string } }) => (
  <a href={at(addresses.milestone, { id })}>{title}</a>
);

const lights: Record<MilestoneStatus, Light> = {
  planned: 'none',
  slipped: 'attention',
  missed: 'stuck',
  reached: 'on_track',
  reached_late: 'on_track',
};

/** Where it stands, in shape and word; of what is overdue also for how long. */
export function Status({ view, milestone }: { view: View; milestone: Milestone }) {
  const { t, today } = view;
  const status = milestoneStatus(milestone, today);
  const days = workingDaysBetween(milestone.forecastOn, today);
  return (
    <span>
      <span class={`light light--${lights[status]}`}>
        <Shape light={lights[status]} /> {capital(t.milestones.statuses[status])}
      </span>{' '}
      {status === 'missed' && <span class="beneath">{lateWords(view, days)}</span>}
    </span>
  );
}

/** How far it moved from its baseline, in days and, when that says more, in weeks. */
export function slipText({ t }: View, milestone: Milestone): string {
  const days = slipDays(milestone);
  if (days === 0) return t.milestones.onTime;
  const far =
    Math.abs(days) < 14 ? '' : ` ${t.milestones.inWeeks(t.common.weeks(Math.abs(slipWeeks(milestone))))}`;
  const length = t.common.days(Math.abs(days)) + far;
  return days > 0 ? t.milestones.later(length) : t.milestones.earlier(length);
}
