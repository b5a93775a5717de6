import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { date } from '../format.ts';
import type { View } from '../view.ts';

/** "Breda heeft vanaf za 15 dec geen stedelijk projectleider." */
export function emptySeatText(view: View, { role, party, fromOn, untilOn }: EmptySeat): string {
  const { emptySeat: empty } = view.t.people;
  const from = fromOn > view.today ? date(fromOn, view) : null;
  return empty.since(party, empty.roles[role], from, untilOn && date(untilOn, view));
}

type Props = { view: View; seats: EmptySeat[]; mayWrite: boolean };

/** The seats that nobody has, each with the way to somebody for it. */
export function EmptySeats({ view, seats, mayWrite }: Props) {
  if (!seats.length) return null;
  return (
    <ul class="box plain empty-seats">
      {seats.map((seat) => (
        <li>
          {emptySeatText(view, seat)} {mayWrite && <Filling {...fillingOf(view, seat)} />}
        </li>
      ))}
    </ul>
  );
}

const Filling = ({ href, text }: { href: string; text: string }) => <a href={href}>{text}</a>;

/** Whoever still has the role hands it over; else somebody new comes for it. */
export function fillingOf({ t }: View, { role, partyId, after }: EmptySeat): { href: string; text: string } {
  const { emptySeat, succession } = t.people;
  if (after) {
    const href = at(addresses.succession, { id: after.personId, assignment: after.id });
    return { href, text: succession.link };
  }
  const href = withQuery(addresses.newPerson, { rol: role, partij: String(partyId) });
  return { href, text: emptySeat.fill };
}
