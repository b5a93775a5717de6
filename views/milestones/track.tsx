import { fullDate } from '../format.ts';
import type { View } from '../view.ts';
import type { Milestone } from './milestone.tsx';
import { slipText } from './milestone.tsx';
import { isShown, marksOf, positionOf, type Scale } from './scale.ts';

type Props = { view: View; milestone: Milestone; scale: Scale };

/** One milestone on the line: baseline hollow, forecast or actual date filled, the slip between them. */
export function Track({ view, milestone, scale }: Props) {
  const { baselineOn } = milestone;
  const endsOn = milestone.actualOn ?? milestone.forecastOn;
  const x = (day: string) => `${positionOf(scale, day)}%`;
  return (
    <svg class="track" role="img" aria-label={inWords(view, milestone)} width="100%" height="100%">
      <Grid view={view} scale={scale} />
      <line class="track__slip" x1={x(baselineOn)} x2={x(endsOn)} y1="50%" y2="50%" />
      {isShown(scale, baselineOn) && <circle class="track__baseline" cx={x(baselineOn)} cy="50%" r="6" />}
      {isShown(scale, endsOn) && <circle class="track__forecast" cx={x(endsOn)} cy="50%" r="4" />}
    </svg>
  );
}

function Grid({ view, scale }: Omit<Props, 'milestone'>) {
  return (
    <>
      {marksOf(scale).map((day) => (
        <Upright class="track__mark" scale={scale} day={day} />
      ))}
      {isShown(scale, view.today) && <Upright class="track__today" scale={scale} day={view.today} />}
    </>
  );
}

function Upright({ scale, day, ...props }: { class: string; scale: Scale; day: string }) {
  const x = `${positionOf(scale, day)}%`;
  return <line class={props.class} x1={x} x2={x} y1="0" y2="100%" />;
}

function inWords(view: View, milestone: Milestone): string {
  const { track } = view.t.milestones;
  const { baselineOn, forecastOn, actualOn } = milestone;
  const [baseline, end] = [fullDate(baselineOn, view), fullDate(actualOn ?? forecastOn, view)];
  const when = actualOn ? track.reached(baseline, end) : track.planned(baseline, end);
  return baselineOn === (actualOn ?? forecastOn) ? when : `${when}: ${slipText(view, milestone)}`;
}

/** The months above the lines; January is named by its year. */
export function Axis({ view, scale }: Omit<Props, 'milestone'>) {
  return (
    <svg class="track track--axis" aria-hidden="true" width="100%" height="20">
      {marksOf(scale).map((day) => (
        <text x={`${positionOf(scale, day)}%`} y="14">
          {day.slice(5, 7) === '01' ? day.slice(0, 4) : view.t.common.months[Number(day.slice(5, 7)) - 1]}
        </text>
      ))}
    </svg>
  );
}
