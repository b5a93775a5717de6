import { addresses, at } from '../addresses.ts';
import { DateField, TextArea } from '../parts/fields.tsx';
import { Buttons, type Filled, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { PersonalCheck } from '../parts/personal-check.tsx';
import { spoken } from '../parts/spoken.ts';
import { Stale, type Theirs } from '../parts/stale.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  filled: Filled;
  party: { id: number; name: string };
  membership: { id: number; version: number };
  theirs?: Theirs;
};

/** That a party leaves, or that a membership was written down wrongly. */
export function MembershipForm({ view, filled, party, membership, theirs }: Props) {
  const { t } = view;
  const { fields } = t.parties;
  const title = t.parties.correctTitle(party.name);
  const back = at(addresses.party, { id: party.id });
  return (
    <Page
      view={view}
      title={title}
      crumbs={[
        { href: addresses.parties, text: t.parties.title },
        { href: back, text: party.name },
      ]}
    >
      <h1 class="utrecht-heading-1">{title}</h1>
      {theirs && (
        <Stale
          view={view}
          labels={fields}
          theirs={spoken(view, theirs)}
          filled={{ ...filled, values: spoken(view, filled.values) }}
        />
      )}
      <Form
        view={view}
        action={at(addresses.membership, { id: party.id, membership: membership.id })}
        filled={filled}
        labels={fields}
        version={membership.version}
      >
        <MembershipFields view={view} filled={filled} />
        <Buttons view={view} submit={t.parties.saveMembership} cancel={back} />
      </Form>
    </Page>
  );
}

export function MembershipFields({ view, filled }: Pick<Props, 'view' | 'filled'>) {
  const { fields, untilHint } = view.t.parties;
  return (
    <>
      <DateField name="fromOn" label={fields.fromOn} filled={filled} />
      <DateField name="untilOn" label={fields.untilOn} filled={filled} hint={untilHint} />
      <TextArea name="note" label={fields.note} filled={filled} rows={2} optional={view.t.common.optional} />
      <PersonalCheck view={view} filled={filled} />
    </>
  );
}
