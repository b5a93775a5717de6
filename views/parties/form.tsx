import { partyKinds } from '../../src/domain/party.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { Choices } from '../parts/choices.tsx';
import { choicesOf, DateField, TextField } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  /** Absent for a new party; what kind it is, is chosen once. */
  party?: { id: number; name: string; version: number };
  theirs?: Theirs;
};

/** Adding a party, or changing how it is called. */
export function PartyForm({ view, filled, party, theirs }: Props) {
  const { t } = view;
  const { fields } = t.parties;
  const title = party ? t.parties.editTitle(party.name) : t.parties.newTitle;
  const action = party ? at(addresses.party, { id: party.id }) : addresses.parties;
  return (
    <Page
      view={view}
      title={title}
      crumbs={[
        { href: addresses.admin, text: t.programme.admin.title },
        { href: addresses.parties, text: t.parties.title },
      ]}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      {theirs && <Stale view={view} labels={fields} theirs={theirs} filled={filled} />}
      <Form
        view={view}
        action={withQuery(action, { terug: view.back })}
        filled={filled}
        labels={fields}
        version={party?.version}
      >
        {!party && (
          <Choices
            type="radio"
            name="kind"
            label={fields.kind}
            filled={filled}
            choices={choicesOf(partyKinds, t.words.partyKind)}
          />
        )}
        <TextField name="name" label={fields.name} filled={filled} maxlength={60} />
        <TextField name="fullName" label={fields.fullName} filled={filled} maxlength={200} />
        {!party && (
          <DateField name="fromOn" label={fields.fromOn} filled={filled} hint={t.parties.fromHint} />
        )}
        <Buttons view={view} submit={party ? t.parties.save : t.parties.add} cancel={view.back ?? action} />
      </Form>
    </Page>
  );
}
