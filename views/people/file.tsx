import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import type { Access } from '../../src/domain/invitation.ts';
import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { Alert } from '../parts/alert.tsx';
import { Facts } from '../parts/facts.tsx';

import type { Filled } from '../parts/form.tsx';
import { Overtaken } from '../parts/overtaken.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import { accessText, InviteButton } from './access.tsx';
import { Accounts, type BoundAccount } from './accounts.tsx';
import type { Party } from './assignment.tsx';
import { EmptySeats } from './empty-seats.tsx';
import { Roles } from './roles.tsx';
import type { Seat, TakenBack } from './seat.ts';
import { SignOut } from './sign-out.tsx';

export type PersonFileProps = {
  view: View;
  person: { id: number; name: string; email: string | null; isForgotten: boolean };
  seats: Seat[];
  takenBack: TakenBack[];
  /** The seats that they have or had, and nobody after them. */
  empty: EmptySeat[];
  parties: Party[];
  mayWrite: boolean;
  /** Whether they have a role today or later. */
  isPresent: boolean;
  access: Access;
  /** Whether an invitation can be sent now. */
  mayInvite: boolean;
  /** By which accounts of organisations they sign in; null where nobody does. */
  accounts: BoundAccount[] | null;
  /** In the demo one comes in without an address. */
  isDemo: boolean;
  /** The first day on which the name is gone by itself; null when it stays for now, or is gone. */
  forgottenFrom: string | null;
  filled: Filled;
  /** Why what was asked with one click is not done. */
  barred?: string;
  overtaken?: boolean;
};

/** One person: which roles they have and had. Address and access are shown to whom they were given only. */
export function PersonFile(props: PersonFileProps) {
  const { view, person, mayWrite, barred, overtaken } = props;
  const { t } = view;
  return (
    <Page
      view={view}
      title={person.name}
      crumbs={[
        { href: addresses.admin, text: t.programme.admin.title },
        { href: addresses.people, text: t.people.title },
      ]}
    >
      <h1 class="utrecht-heading-1">{person.name}</h1>
      {overtaken && <Overtaken view={view} />}
      {barred && (
        <Alert kind="error" title={barred} class="error-summary">
          {null}
        </Alert>
      )}
      {person.isForgotten && <p class="quiet">{t.people.forget.gone}</p>}
      {mayWrite && <Standing {...props} />}
      <EmptySeats view={view} seats={props.empty} mayWrite={mayWrite} />
      {mayWrite && <Commands {...props} />}
      <Roles {...props} />
      {mayWrite && props.access.code === 'signed_in' && <SignOut view={view} personId={person.id} />}
      {mayWrite && props.accounts && <Accounts view={view} personId={person.id} accounts={props.accounts} />}
    </Page>
  );
}

function Standing({ view, person, seats, access, isDemo, forgottenFrom }: PersonFileProps) {
  const { fields, access: words, departure, forget } = view.t.people;
  const leavesOn = lastDayOf(seats, view.today);
  return (
    <Facts
      facts={[
        [fields.email, person.email],
        [words.title, accessText(view, access, isDemo)],
        [departure.lastOn, leavesOn && date(leavesOn, view)],
        [forget.from, forgottenFrom && forget.byItself(date(forgottenFrom, view))],
      ]}
    />
  );
}

/** The day on which somebody who has a role leaves; null while a role goes on, and when all are over. */
function lastDayOf(seats: Seat[], today: string): string | null {
  const days = seats
    .map(({ assignment }) => assignment.untilOn)
    .filter((day) => day === null || day >= today);
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

function Commands({ view, person, isPresent, access, mayInvite }: PersonFileProps) {
  const { id, email, isForgotten } = person;
  const { edit, access: words, departure, forget } = view.t.people;
  const needsAddress = isPresent && !email;
  return (
    <div class="buttons">
      {mayInvite && <InviteButton view={view} id={id} access={access} />}
      <ActionLink href={at(addresses.editPerson, { id })} text={needsAddress ? words.addAddress : edit} />
      {isPresent && <a href={at(addresses.departure, { id })}>{departure.link}</a>}
      {!isPresent && !isForgotten && <a href={at(addresses.pseudonymisation, { id })}>{forget.link}</a>}
    </div>
  );
}
