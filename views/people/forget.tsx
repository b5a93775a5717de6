import { addresses, at } from '../addresses.ts';
import { Buttons, empty, Form } from '../parts/form.tsx';
import { Overtaken } from '../parts/overtaken.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

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
  const { t } = view;
  const { forget } = t.people;
  const back = at(addresses.person, { id: person.id });
  const title = forget.title(person.name);
  return (
    <Page
      view={view}
      title={title}
      crumbs={[
        { href: addresses.people, text: t.people.title },
        { href: back, text: person.name },
      ]}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      {overtaken && <Overtaken view={view} />}
      {hasRole ? (
        <Refusal view={view} back={back} />
      ) : (
        <Question view={view} person={person} former={former} back={back} />
      )}
    </Page>
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
