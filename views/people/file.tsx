import { addresses, at } from '../addresses.ts';
import { spanText } from '../parties/span.tsx';
import { ActionLink } from '../parts/action-link.tsx';
import { Facts } from '../parts/facts.tsx';
import type { Choice } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import { RoleFields } from './assignment.tsx';
import { type Seat, seatText } from './list.tsx';

type Props = {
  view: View;
  person: { id: number; name: string; email: string | null };
  seats: Seat[];
  parties: Choice[];
  mayWrite: boolean;
  /** Nobody who still has a role can be forgotten. */
  mayForget: boolean;
  filled: Filled;
};

/** One person: which roles they have and had. The address is shown to whom it was given only. */
export function PersonFile(props: Props) {
  const { view, person, mayWrite, mayForget } = props;
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
      <Facts facts={[[t.people.fields.email, person.email]]} />
      {mayWrite && (
        <div class="buttons">
          <ActionLink href={at(addresses.editPerson, { id: person.id })} text={t.people.edit} />
          {mayForget && (
            <a href={at(addresses.pseudonymisation, { id: person.id })}>{t.people.forget.link}</a>
          )}
        </div>
      )}
      <Roles {...props} />
    </Page>
  );
}

function Roles({ view, person, seats, parties, mayWrite, filled }: Props) {
  const { t } = view;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.people.roles}</h2>
      {!seats.length && <p>{t.people.noRoles}</p>}
      <ul>
        {seats.map((seat) => (
          <li>
            {seatText(seat, view)}, {spanText(seat.assignment, view)}{' '}
            {mayWrite && (
              <a href={at(addresses.assignment, { id: person.id, assignment: seat.assignment.id })}>
                {t.people.correct}
              </a>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && <GiveForm view={view} person={person} parties={parties} filled={filled} />}
    </section>
  );
}

/** Folded until it is needed, or was refused. */
function GiveForm({ view, person, parties, filled }: Pick<Props, 'view' | 'person' | 'parties' | 'filled'>) {
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
