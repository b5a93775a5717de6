import { Prose } from '../parts/prose.tsx';
import { TrafficLight } from '../parts/status.tsx';
import type { View } from '../view.ts';
import type { Told } from './props.ts';

/** What a city reported: how it goes, what happened, a success and a question. */
export function ToldUpdate({ view, update }: { view: View; update: Told }) {
  const { updates } = view.t;
  return (
    <div>
      <p>
        <TrafficLight view={view} light={update.progress} />
      </p>
      <Prose text={update.summary} />
      {update.success && (
        <>
          <h4>{updates.success}</h4>
          <Prose text={update.success} />
        </>
      )}
      {update.supportQuestion && (
        <>
          <h4>{updates.supportQuestion}</h4>
          <Prose text={update.supportQuestion} />
        </>
      )}
    </div>
  );
}
