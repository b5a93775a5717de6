import type { Role } from '../../src/domain/role.ts';
import { addresses } from '../addresses.ts';
import { capital } from '../format.ts';
import { Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

export type OwnSeat = { assignmentId: number; role: Role; partyId: number | null; party: string | null };

/** The roles that somebody has today, to choose in which one to work. */
export function OwnRolePage({ view, seats, back }: { view: View; seats: OwnSeat[]; back: string }) {
  const { ownRole } = view.t.signIn;
  return (
    <Page view={view} title={ownRole.title}>
      <h1 class="utrecht-heading-1">{ownRole.title}</h1>
      <p class="lead">{ownRole.lead}</p>
      <ul class="seats">
        {seats.map((seat) => (
          <li>
            <SeatForm view={view} seat={seat} back={back} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function SeatForm({ view, seat, back }: { view: View; seat: OwnSeat; back: string }) {
  const { t, actor } = view;
  const name = [t.words.role[seat.role], seat.party].filter(Boolean).join(', ');
  const isNow = actor?.role === seat.role && actor.partyId === seat.partyId;
  return (
    <form method="post" action={addresses.ownRole} class="seat">
      <div>
        <h2 class="utrecht-heading-3">{capital(name)}</h2>
        <p>{t.signIn.tasks[seat.role]}</p>
        {isNow && <p class="quiet">{t.signIn.ownRole.now}</p>}
      </div>
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="seat" value={String(seat.assignmentId)} />
      <Submit text={t.signIn.act(name)} kind="secondary" />
    </form>
  );
}
