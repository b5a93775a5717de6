import { addresses, at, withQuery } from '../addresses.ts';
import { TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';
import { AboutPerson } from './about.tsx';
import { type Party, RoleFields } from './assignment.tsx';

type Props = { view: View; filled: Filled };

function IdentityFields({ view, filled, emailHint }: Props & { emailHint: string }) {
  const { t } = view;
  const { fields } = t.people;
  return (
    <>
      <TextField name="name" label={fields.name} filled={filled} maxlength={100} autocomplete="off" />
      <TextField
        name="email"
        label={fields.email}
        filled={filled}
        type="email"
        maxlength={200}
        autocomplete="off"
        hint={emailHint}
        optional={t.common.optional}
      />
    </>
  );
}

/** Somebody new, with the role they come for. */
export function NewPersonForm({ view, filled, parties }: Props & { parties: Party[] }) {
  const { t } = view;
  return (
    <Page
      view={view}
      title={t.people.newTitle}
      crumbs={[
        { href: addresses.admin, text: t.programme.admin.title },
        { href: addresses.people, text: t.people.title },
      ]}
    >
      <h1 class="utrecht-heading-1">{t.people.newTitle}</h1>
      <Form
        view={view}
        action={withQuery(addresses.people, { terug: view.back })}
        filled={filled}
        labels={t.people.fields}
      >
        <IdentityFields view={view} filled={filled} emailHint={t.people.emailHint} />
        <RoleFields view={view} filled={filled} parties={parties} />
        <Buttons view={view} submit={t.people.add} cancel={view.back ?? addresses.people} />
      </Form>
    </Page>
  );
}

/** How somebody is called, and where they get their mail. */
export function PersonForm(
  props: Props & { person: { id: number; name: string; version: number }; theirs?: Theirs },
) {
  const { view, filled, person, theirs } = props;
  const { t } = view;
  const action = at(addresses.person, { id: person.id });
  return (
    <AboutPerson view={view} person={person} title={t.people.editTitle(person.name)}>
      {theirs && <Stale view={view} labels={t.people.fields} theirs={theirs} filled={filled} />}
      <Form view={view} action={action} filled={filled} labels={t.people.fields} version={person.version}>
        <IdentityFields view={view} filled={filled} emailHint={t.people.emailChangeHint} />
        <Buttons view={view} submit={t.people.save} cancel={action} />
      </Form>
    </AboutPerson>
  );
}
