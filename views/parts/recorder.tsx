import type { View } from '../view.ts';
import { doerLine } from './doer.ts';

/** Who put something down, in which role at that moment; empty where the history does not tell. */
export type RecordedBy = { name: string | null; role: keyof View['t']['words']['role'] | null };

/** In words: by whom, in which role. */
export function Recorder({ view, by: { name, role } }: { view: View; by: RecordedBy }) {
  if (!role) return null;
  return (
    <>
      {view.t.common.recordedBy(
        name ? doerLine(view, { name, role, organisation: null }) : view.t.words.role[role],
      )}
    </>
  );
}
