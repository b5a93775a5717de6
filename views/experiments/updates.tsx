import type { Progress } from '../../src/domain/update.ts';
import { date } from '../format.ts';
import { Facts } from '../parts/facts.tsx';
import { Folded } from '../parts/folded.tsx';
import { Prose } from '../parts/prose.tsx';
import { TrafficLight } from '../parts/status.tsx';
import type { View } from '../view.ts';

export type Reported = {
  update: { progress: Progress; summary: string; success: string; supportQuestion: string };
  city: string;
  meeting: { number: number; heldOn: string };
}[];

/** What the cities reported: before the latest meeting in sight, before those folded. */
export function Updates({ view, updates }: { view: View; updates: Reported }) {
  const { none, earlier } = view.t.experiments.updates;
  const [newest] = updates;
  if (!newest) return <p>{none}</p>;
  const latest = updates.filter(({ meeting }) => meeting.number === newest.meeting.number);
  const before = updates.slice(latest.length);
  return (
    <>
      <Articles view={view} updates={latest} />
      {before.length > 0 && (
        <Folded text={earlier(before.length)}>
          <Articles view={view} updates={before} />
        </Folded>
      )}
    </>
  );
}

function Articles({ view, updates }: { view: View; updates: Reported }) {
  const { forMeeting, success, supportQuestion } = view.t.experiments.updates;
  return (
    <>
      {updates.map(({ update, city, meeting }) => (
        <article class="update">
          <h3 class="utrecht-heading-3">
            {city}, {forMeeting(meeting.number, date(meeting.heldOn, view))}
          </h3>
          <p>
            <TrafficLight view={view} light={update.progress} />
          </p>
          <Prose text={update.summary} />
          {(update.success || update.supportQuestion) && (
            <Facts
              facts={[
                [success, update.success],
                [supportQuestion, update.supportQuestion],
              ]}
            />
          )}
        </article>
      ))}
    </>
  );
}
