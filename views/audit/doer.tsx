import { capital } from '../format.ts';
import type { View } from '../view.ts';

export type Act = { role: keyof View['t']['words']['role']; organisation: string | null };

/** Who it was: the name they have now, with the role and the organisation that they had then. */
export function Doer({ view, act, person }: { view: View; act: Act; person: string | null }) {
  const role = view.t.words.role[act.role];
  const rest = [person && role, act.organisation].filter(Boolean).join(', ');
  return (
    <>
      {person ?? capital(role)}
      {rest && <span class="quiet"> {rest}</span>}
    </>
  );
}
