import { addresses } from '../addresses.ts';
import type { View } from '../view.ts';

/** The way back to the set-up, for who was brought from there to a page where more than one thing can be done. */
export function BackToSetUp({ view: { t, back } }: { view: View }) {
  if (!back?.startsWith(addresses.setUp)) return null;
  return (
    <p>
      <a href={back}>{t.setUp.back}</a>
    </p>
  );
}
