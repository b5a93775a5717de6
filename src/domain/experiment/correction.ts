import type { ExperimentState } from '../experiment.ts';
import { asksWhatWasLearned } from './state.ts';

/**
 * A state or a lesson that was recorded by mistake, put right: any state, because a mistake follows no diagram.
 * The dates stay as they are. Refusal: `learned_missing`.
 */
export function correctState({ state, ...change }: { state: ExperimentState; learned: string }) {
  const learned = change.learned.trim();
  if (learned === '' && asksWhatWasLearned({ state }))
    return { ok: false, refusal: 'learned_missing' } as const;
  return { ok: true, experiment: { state, learned } } as const;
}
