import type { SetUpStep } from '../../src/domain/programme/set-up.ts';
import { addresses } from '../addresses.ts';
import { list } from '../format.ts';
import { PrimaryLink } from '../parts/primary-link.tsx';
import type { View } from '../view.ts';

/** That the deal is not set up yet: what is missing, and the way to it. */
export function SetUpTask({ view, open }: { view: View; open: readonly SetUpStep[] }) {
  const { setUp } = view.t;
  const missing = list(
    open.map((step) => setUp.missing[step]),
    view,
  );
  return (
    <ul class="tasks">
      <li>
        <span>{setUp.task(missing)}</span>
        <PrimaryLink href={addresses.setUp} text={setUp.go} />
      </li>
    </ul>
  );
}
