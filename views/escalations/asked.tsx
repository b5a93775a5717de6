import { Question } from '../bottlenecks/ask-box.tsx';
import { runningOf, type Whole } from '../bottlenecks/whole.ts';
import { Folded } from '../parts/folded.tsx';
import { Prose } from '../parts/prose.tsx';
import type { View } from '../view.ts';

/** The question, what it came from, and what was answered before. */
export function Asked({ view, whole }: { view: View; whole: Whole }) {
  const stay = runningOf(whole);
  if (!stay) return null;
  const before = whole.events.filter(
    ({ event }) => event.escalationId === stay.escalation.id && event.kind === 'answered',
  );
  const latest = before.at(-1);
  return (
    <>
      <Question view={view} stay={stay} />
      {whole.bottleneck.story && (
        <Folded text={view.t.bottlenecks.file.story}>
          <Prose text={whole.bottleneck.story} />
        </Folded>
      )}
      {latest && (
        <Folded text={view.t.escalations.latestAnswer}>
          <Prose text={latest.event.text} />
        </Folded>
      )}
    </>
  );
}
