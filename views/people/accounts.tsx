import { addresses, at } from '../addresses.ts';
import { date } from '../format.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';

export type BoundAccount = {
  id: number;
  /** What people call the organisation; its address when it is not configured any more. */
  organisation: string;
  boundOn: string;
};

type Props = { view: View; personId: number; accounts: BoundAccount[] };

/** By which accounts of organisations somebody signs in; for who may unlink them. */
export function Accounts({ view, personId, accounts }: Props) {
  const { accounts: text } = view.t.providers;
  return (
    <section id="accounts">
      <h2 class="utrecht-heading-2">{text.title}</h2>
      <p class="quiet">{accounts.length ? text.unbindHint : text.none}</p>
      <ul class="tasks">
        {accounts.map((account) => (
          <li>
            <span>{text.line(account.organisation, date(account.boundOn, view))}</span>
            <Unbind view={view} personId={personId} account={account} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unbind({ view, personId, account }: { view: View; personId: number; account: BoundAccount }) {
  return (
    <Form
      view={view}
      action={at(addresses.identityRemoval, { id: personId, identity: account.id })}
      filled={empty}
      class="inline-form"
    >
      <Submit text={view.t.providers.accounts.unbind} kind="secondary" />
    </Form>
  );
}
