import type { Child } from '#html/jsx-runtime';
import { date } from '../format.ts';
import type { View } from '../view.ts';
import { type Milestone, MilestoneLink } from './milestone.tsx';
import type { Scale } from './scale.ts';
import { Axis, Track } from './track.tsx';

type Props = { view: View; rows: { milestone: Milestone; city: string }[]; scale: Scale };

/** Milestones on a line, one beneath the other; the figures stand in the table under it. */
export function Timeline({ view, rows, scale }: Props) {
  return (
    <figure class="milestone-lines">
      <div class="milestone-line milestone-line--axis">
        <Axis view={view} scale={scale} />
      </div>
      <ul>
        {rows.map(({ milestone, city }) => (
          <li class="milestone-line">
            <span class="milestone-line__what">
              <MilestoneLink milestone={milestone} />{' '}
              <span class="beneath">
                {city}, {date(milestone.actualOn ?? milestone.forecastOn, view)}
              </span>
            </span>
            <div class="milestone-line__track">
              <Track view={view} milestone={milestone} scale={scale} />
            </div>
          </li>
        ))}
      </ul>
      <Legend view={view} />
    </figure>
  );
}

function Legend({ view }: { view: View }) {
  const { track } = view.t.milestones;
  return (
    <ul class="legend" aria-label={track.legend}>
      <Entry text={track.baseline}>
        <circle class="track__baseline" cx="12" cy="8" r="6" />
      </Entry>
      <Entry text={`${track.forecast}, ${track.actual}`}>
        <circle class="track__forecast" cx="12" cy="8" r="4" />
      </Entry>
      <Entry text={track.slip}>
        <line class="track__slip" x1="0" x2="24" y1="8" y2="8" />
      </Entry>
      <Entry text={track.today}>
        <line class="track__today" x1="12" x2="12" y1="0" y2="16" />
      </Entry>
    </ul>
  );
}

function Entry({ text, children }: { text: string; children: Child }) {
  return (
    <li>
      <svg width="24" height="16" aria-hidden="true">
        {children}
      </svg>{' '}
      {text}
    </li>
  );
}
