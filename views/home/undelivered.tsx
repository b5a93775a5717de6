import { addresses, at } from '../addresses.ts';
import type { View } from '../view.ts';

export type Person = { id: number; name: string };

/** Whose invitation did not arrive, with the way to each of them, where it says why. */
export function Undelivered({ view, people }: { view: View; people: readonly Person[] }) {
  if (!people.length) return null;
  return (
    <p class="box">
      {view.t.home.lead.undelivered(people.length)}{' '}
      {people.map(({ id, name }, nth) => (
        <>
          {nth > 0 && ', '}
          <a href={at(addresses.person, { id })}>{name}</a>
        </>
      ))}
    </p>
  );
}
