import { addresses, at } from '../addresses.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';

/** The way to sign somebody out wherever they are signed in. */
export function SignOut({ view, personId }: { view: View; personId: number }) {
  const { title, hint, end } = view.t.sessions.ofPerson;
  return (
    <section>
      <h2 class="utrecht-heading-2">{title}</h2>
      <p class="quiet">{hint}</p>
      <Form view={view} action={at(addresses.personSignOut, { id: personId })} filled={empty}>
        <Submit text={end} kind="secondary" />
      </Form>
    </section>
  );
}
