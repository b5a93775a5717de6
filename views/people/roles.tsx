import { addresses, at } from '../addresses.ts';
import { spanText } from '../parties/span.tsx';
import { ActionLink } from '../parts/action-link.tsx';
import { Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { RoleFields } from './assignment.tsx';
import type { PersonFileProps } from './file.tsx';
import { OpenLink } from './open-link.tsx';
import { type Seat, seatText, takenBackText } from './seat.ts';

/** The roles that somebody has and had, with what one can do about each, and the form for another one. */
export function Roles({ view, person, seats, takenBack, parties, mayWrite, filled }: PersonFileProps) {
  const { t } = view;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.people.roles}</h2>
      {!seats.length && !takenBack.length && <p>{t.people.noRoles}</p>}
      <ul class="tasks">
        {seats.map((seat) => (
          <Role view={view} personId={person.id} seat={seat} mayWrite={mayWrite} />
        ))}
        {takenBack.map((one) => (
          <li>
            <span class="quiet">{takenBackText(one, view)}</span>
          </li>
        ))}
      </ul>
      {mayWrite && <GiveForm view={view} person={person} parties={parties} filled={filled} />}
    </section>
  );
}

type RoleProps = { view: View; personId: number; seat: Seat; mayWrite: boolean };

/** What is open belongs to whoever has the role now. */
function Role({ view, personId, seat, mayWrite }: RoleProps) {
  const { correct, succession } = view.t.people;
  const { id: assignment, untilOn } = seat.assignment;
  const isOpen = untilOn === null || untilOn >= view.today;
  const where = { id: personId, assignment };
  return (
    <li>
      <span>
        {seatText(seat, view)}, {spanText(seat.assignment, view)}{' '}
        {isOpen && <OpenLink view={view} seat={seat} />}
      </span>
      {mayWrite && (
        <span class="buttons">
          {isOpen && <ActionLink href={at(addresses.succession, where)} text={succession.link} />}
          <a href={at(addresses.assignment, where)}>{correct}</a>
        </span>
      )}
    </li>
  );
}

type GiveProps = Pick<PersonFileProps, 'view' | 'person' | 'parties' | 'filled'>;

/** Folded until it is needed, or was refused. */
function GiveForm({ view, person, parties, filled }: GiveProps) {
  const { t } = view;
  return (
    <details open={Object.keys(filled.errors).length > 0} class="add">
      <summary>{t.people.giveTitle}</summary>
      <Form
        view={view}
        action={at(addresses.assignments, { id: person.id })}
        filled={filled}
        labels={t.people.fields}
      >
        <RoleFields view={view} filled={filled} parties={parties} />
        <Submit text={t.people.give} />
      </Form>
    </details>
  );
}
