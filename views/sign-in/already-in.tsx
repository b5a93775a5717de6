import { addresses } from '../addresses.ts';
import { doerLine } from '../parts/doer.ts';
import type { View } from '../view.ts';

/** Who is signed in already in this browser, and the way to where they work; nothing when nobody is. */
export function AlreadyIn({ view }: { view: View }) {
  const { actor, t } = view;
  if (!actor) return null;
  const who = doerLine(view, { ...actor, organisation: actor.party });
  return (
    <p class="box">
      {t.signIn.alreadyIn(who)} <a href={addresses.home}>{t.failures.toOverview}</a>
    </p>
  );
}
