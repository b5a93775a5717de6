import { daysBetween } from '../../src/domain/calendar.ts';
import { date, dates } from '../format.ts';
import { type RecordedBy, Recorder } from '../parts/recorder.tsx';
import type { View } from '../view.ts';

export type Replanning = {
  replanning: { fromOn: string; toOn: string; reason: string; recordedOn: string };
  recorder: RecordedBy;
};

/** Each time the forecast was moved, newest first: from when to when, why, by whom. */
export function Replannings({ view, replannings }: { view: View; replannings: Replanning[] }) {
  const { file } = view.t.milestones;
  if (!replannings.length) return <p>{file.neverReplanned}</p>;
  return (
    <ol class="timeline replannings">
      {replannings.map(({ replanning, recorder }) => (
        <li>
          <strong>{file.moved(...dates(replanning.fromOn, replanning.toOn, view))}</strong>,{' '}
          {movedBy(view, replanning)}
          <p>{replanning.reason}</p>
          <p class="quiet">
            <Recorder view={view} by={recorder} /> {file.recordedOn(date(replanning.recordedOn, view))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function movedBy({ t }: View, { fromOn, toOn }: Replanning['replanning']): string {
  const days = daysBetween(fromOn, toOn);
  const length = t.common.days(Math.abs(days));
  return days > 0 ? t.milestones.later(length) : t.milestones.earlier(length);
}
