import { type Role, roles } from '../../src/domain/role.ts';
import { addresses } from '../addresses.ts';
import { capital } from '../format.ts';
import { Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

export type DemoSeat = { assignmentId: number; role: Role; party: string | null };

/** The demo's front door: five roles, and on behalf of whom. */
export function DemoDoor({ view, seats, back }: { view: View; seats: DemoSeat[]; back: string }) {
  const { t } = view;
  return (
    <Page view={view} title={t.signIn.title}>
      <h1 class="utrecht-heading-1">{t.signIn.title}</h1>
      <p class="lead">{t.signIn.lead}</p>
      <ul class="seats">
        {roles
          .map((role) => ({ role, taken: seats.filter((seat) => seat.role === role) }))
          .filter(({ taken }) => taken.length)
          .map(({ role, taken }) => (
            <RoleForm view={view} role={role} seats={taken} back={back} />
          ))}
      </ul>
    </Page>
  );
}

function RoleForm({ view, role, seats, back }: { view: View; role: Role; seats: DemoSeat[]; back: string }) {
  const { t } = view;
  return (
    <li>
      <form method="post" action={addresses.signIn} class="seat">
        <div>
          <h2 class="utrecht-heading-3">{capital(t.words.role[role])}</h2>
          <p>{t.signIn.tasks[role]}</p>
        </div>
        <input type="hidden" name="back" value={back} />
        <SeatChoice view={view} role={role} seats={seats} />
        <Submit text={t.signIn.act(t.words.role[role])} kind="secondary" />
      </form>
    </li>
  );
}

function SeatChoice({ view, role, seats }: { view: View; role: Role; seats: DemoSeat[] }) {
  const [only] = seats;
  if (only && seats.length === 1)
    return <input type="hidden" name="seat" value={String(only.assignmentId)} />;
  return (
    <div>
      <label class="utrecht-form-label" for={`seat-${role}`}>
        {view.t.signIn.organisation}
      </label>
      <select id={`seat-${role}`} name="seat" class="utrecht-select utrecht-select--html-select">
        {seats.map(({ assignmentId, party }) => (
          <option value={String(assignmentId)}>{party}</option>
        ))}
      </select>
    </div>
  );
}
