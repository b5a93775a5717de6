import type { ExperimentState } from '../../src/domain/experiment.ts';
import { capital } from '../format.ts';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';

/** Stopping and changing course are no failures, so no state is shown as a warning. */
export function StateBadge({ view, state }: { view: View; state: ExperimentState }) {
  const tone = state === 'running' || state === 'completed' ? 'safe' : 'neutral';
  return <Badge text={capital(view.t.words.experimentState[state])} tone={tone} />;
}
