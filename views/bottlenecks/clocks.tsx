import { type Clock, readClocks } from '../../src/domain/clock.ts';
import type { Escalation } from '../../src/domain/escalation.ts';
import { date } from '../format.ts';
import type { View } from '../view.ts';
import { type Bar, barOf, longestOf, type Stretch } from './clock-bar.ts';
import type { Whole } from './whole.ts';

const clockNames = ['acknowledged', 'answered', 'solved'] as const;
type ClockName = (typeof clockNames)[number];

/** The three clocks of the newest stay: words first, and a bar of term, elapsed and paused days under them. */
export function Clocks({ view, whole }: { view: View; whole: Whole }) {
  const [newest] = whole.stays;
  if (!newest) return <p>{view.t.bottlenecks.file.noClocks}</p>;
  const { escalation } = newest;
  const until = escalation.endedOn ?? view.today;
  const clocks = readClocks(escalation, whole.pauses, until);
  const longest = longestOf(Object.values(clocks), { startedOn: escalation.startedOn, at: until });
  return (
    <div class="clocks">
      <Hatch />
      {clockNames.map((name) => {
        const at = metOn(escalation, name) ?? until;
        const bar = barOf(clocks[name], whole.pauses, { startedOn: escalation.startedOn, at }, longest);
        return (
          <div class="clock">
            <ClockReading view={view} name={name} clock={clocks[name]} stay={escalation} />
            <ClockBar bar={bar} />
          </div>
        );
      })}
    </div>
  );
}

const metOn = ({ acknowledgedOn, answeredOn, solvedOn }: Escalation, name: ClockName) =>
  ({ acknowledged: acknowledgedOn, answered: answeredOn, solved: solvedOn })[name];

function ClockReading(props: { view: View; name: ClockName; clock: Clock; stay: Escalation }) {
  const { view, name, clock, stay } = props;
  const { reading, clocks } = view.t.escalations;
  const isLate = clock.state === 'overdue' || clock.state === 'met_late';
  return (
    <p class="clock__reading">
      <strong>{clocks[name]}</strong>:{' '}
      <span class={isLate ? 'overdue' : undefined}>{readingOf(view, clock, stay, metOn(stay, name))}</span>
      <span class="quiet">
        {' · '}
        {metOn(stay, name) ? reading.term(clock.termDays) : reading.used(clock.elapsedDays, clock.termDays)}
        {clock.pausedDays > 0 && `, ${reading.pausedDays(clock.pausedDays)}`}
      </span>
    </p>
  );
}

function readingOf(view: View, clock: Clock, stay: Escalation, doneOn: string | null): string {
  const { reading } = view.t.escalations;
  const days = view.t.common.workingDays;
  const due = date(clock.dueOn, view);
  if (doneOn) {
    const on = date(doneOn, view);
    if (clock.state === 'met_late') return reading.metLate(on, days(clock.overdueDays));
    return clock.elapsedDays > 0 ? reading.met(on, days(clock.elapsedDays)) : reading.metSameDay(on);
  }
  if (stay.endedOn !== null) return reading.stopped;
  if (clock.state === 'overdue')
    return clock.overdueDays > 0 ? reading.overdue(days(clock.overdueDays), due) : reading.justOverdue(due);
  if (clock.state === 'paused') return reading.paused(due);
  return clock.remainingDays > 0 ? reading.running(days(clock.remainingDays), due) : reading.lastDay;
}

/** Drawn only: everything it shows is said above it. */
function ClockBar({ bar }: { bar: Bar }) {
  const stretch = (look: string, { from, width }: Stretch) => (
    <rect class={`clock__${look}`} x={`${from}%`} width={`${width}%`} y="0" height="12" />
  );
  return (
    <svg class="clock__bar" width="100%" height="12" aria-hidden="true" focusable="false">
      {stretch('term', bar.term)}
      {stretch('elapsed', bar.elapsed)}
      {bar.late && stretch('late', bar.late)}
      {bar.paused.map((paused) => (
        <rect x={`${paused.from}%`} width={`${paused.width}%`} y="0" height="12" fill="url(#hatch)" />
      ))}
    </svg>
  );
}

function Hatch() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" class="clocks__defs">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#fff" />
          <rect width="3" height="6" fill="#5b6674" />
        </pattern>
      </defs>
    </svg>
  );
}
