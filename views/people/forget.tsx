import { addresses, at } from '../addresses.ts';
import { Buttons, empty, Form } from '../parts/form.tsx';
import { Overtaken } from '../parts/overtaken.tsx';
import type { View } from '../view.ts';
import { AboutPerson } from './about.tsx';

type Props = {
  view: View;
  person: { id: number; name: string; version: number };
  /** What they are called afterwards. */
  former: string;
  /** As long as somebody has a role, their name stays. */
  hasRole: boolean;
  overtaken?: boolean;
};

/** Asks once more before a name disappears for good. */
export function ForgetPage({ view, person, former, hasRole, overtaken }: Props) {
  const back = at(addresses.person, { id: person.id });
  const title = view.t.people.forget.title(person.name);
  return (
    <AboutPerson view={view} person={person} title={title}>
      {overtaken && <Overtaken view={view} />}
      {hasRole ? (
        <Refusal view={view} back={back} />
      ) : (
        <Question view={view} person={person} former={former} back={back} />
      )}
    </AboutPerson>
  );
}

function Refusal({ view, back }: { view: View; back: string }) {
  const { forget } = view.t.people;
  return (
    <>
      <p class="lead">{forget.stillHasRole}</p>
      <p>
        <a href={back}>{forget.toRoles}</a>
      </p>
    </>
  );
}

function Question({
  view,
  person,
  former,
  back,
}: Pick<Props, 'view' | 'person' | 'former'> & { back: string }) {
  const { forget } = view.t.people;
  return (
    <>
      <p class="lead">{forget.what(person.name, former)}</p>
      <p>{forget.forever}</p>
      <Form
        view={view}
        action={at(addresses.pseudonymisation, { id: person.id })}
        filled={empty}
        version={person.version}
      >
        <Buttons view={view} submit={forget.confirm} cancel={back} />
      </Form>
    </>
  );
}
