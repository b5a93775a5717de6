import { type Did, doerWords } from '../parts/doer.ts';
import type { View } from '../view.ts';

export type Act = Pick<Did, 'role' | 'organisation'>;

/** Who it was: the name they have now, with the role and the organisation that they had then. */
export function Doer({ view, act, person }: { view: View; act: Act; person: string | null }) {
  const { who, rest } = doerWords(view, { ...act, name: person });
  return (
    <>
      {who}
      {rest && <span class="quiet"> {rest}</span>}
    </>
  );
}
