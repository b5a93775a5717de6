import { addresses } from '../addresses.ts';
import type { View } from '../view.ts';

/** That something needs a city, and where one is added. */
export function NoCities({ view: { t } }: { view: View }) {
  return (
    <p>
      {t.setUp.noCities} <a href={addresses.setUp}>{t.setUp.go}</a>
    </p>
  );
}
