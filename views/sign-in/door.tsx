import { addresses } from '../addresses.ts';
import { TextField } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

/** By which ways one can come in: a link by e-mail, the account of one of these organisations. */
export type Ways = { byMail: boolean; organisations: string[] };

type Props = { view: View; ways: Ways; filled: Filled; back: string };

/** The front door of a real programme: one asks for the address, and that decides by which way. */
export function Door(props: Props) {
  const { t } = props.view;
  const { byMail, organisations } = props.ways;
  const isOpen = byMail || organisations.length > 0;
  return (
    <Page view={props.view} title={t.signIn.title}>
      <h1 class="utrecht-heading-1">{t.signIn.title}</h1>
      <p class="lead">{isOpen ? t.signIn.door.lead : t.signIn.notArranged}</p>
      {isOpen && <AddressForm {...props} />}
      {isOpen && <p class="quiet">{howOn(props)}</p>}
      <p class="quiet">{t.signIn.door.onlyInvited}</p>
    </Page>
  );
}

function AddressForm({ view, filled, back }: Props) {
  const { door } = view.t.signIn;
  return (
    <Form view={view} action={addresses.signInRequest} filled={filled} labels={{ email: door.email }} plain>
      <input type="hidden" name="back" value={back} />
      <TextField
        name="email"
        label={door.email}
        filled={filled}
        type="email"
        inputmode="email"
        autocomplete="email"
        maxlength={200}
      />
      <div class="buttons">
        <Submit text={door.act} />
      </div>
    </Form>
  );
}

function howOn({ view, ways: { byMail, organisations } }: Props): string {
  const { door } = view.t.signIn;
  if (!organisations.length) return door.byMail;
  const list = new Intl.ListFormat(view.t.common.locale, { type: 'disjunction' }).format(organisations);
  return byMail ? door.byBoth(list) : door.byAccount(list);
}
