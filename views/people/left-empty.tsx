import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import { Alert } from '../parts/alert.tsx';
import type { View } from '../view.ts';
import { emptySeatText } from './empty-seats.tsx';

type Props = {
  view: View;
  /** The seats that nobody has any more after this. */
  seats: EmptySeat[];
  /** It was not said yet when the form was sent; now the days are known. */
  isNews: boolean;
  /** The way to a successor, where the page has none otherwise. */
  succession?: string;
};

/** Says before it is saved that nobody comes after somebody, and what to do first. */
export function LeftEmpty({ view, seats, isNews, succession }: Props) {
  const { emptySeat: empty, succession: words } = view.t.people;
  if (!seats.length) return null;
  const said = seats.map((seat) =>
    isNews ? emptySeatText(view, seat) : empty.after(seat.party, empty.roles[seat.role]),
  );
  const advice = (
    <p>
      {said.join(' ')} {empty.advice} {succession && <a href={succession}>{words.link}</a>}
    </p>
  );
  if (!isNews) return <div class="box">{advice}</div>;
  return (
    <Alert kind="warning" title={empty.title} class="left-empty">
      {advice}
    </Alert>
  );
}

/** For inside the form: of which seats it said so. */
export const Warned = ({ seats }: { seats: EmptySeat[] }) => (
  <input type="hidden" name="warned" value={seats.map(({ partyId }) => partyId).join(' ')} />
);
