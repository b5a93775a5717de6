import { addresses, at } from '../addresses.ts';
import type { View } from '../view.ts';

/** For who came new, or goes away for a while: the way to everything that is open at their organisation. */
export function HandoverLink({ view: { t, actor } }: { view: View }) {
  if (!actor?.party || actor.partyId === null) return null;
  return (
    <p class="no-print">
      <a href={at(addresses.partyHandover, { id: actor.partyId })}>{t.handover.fromHome(actor.party)}</a>
    </p>
  );
}
