import type { View } from '../view.ts';

/** Who put something down, in which role at that moment; empty where the history does not tell. */
export type RecordedBy = { name: string | null; role: keyof View['t']['words']['role'] | null };

/** In words: by whom, in which role. */
export function Recorder({ view: { t }, by: { name, role } }: { view: View; by: RecordedBy }) {
  if (!role) return null;
  return (
    <>
      {name ? t.common.recordedBy(`${name}, ${t.words.role[role]}`) : t.common.recordedBy(t.words.role[role])}
    </>
  );
}
