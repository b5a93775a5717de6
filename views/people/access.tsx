import type { accessOf } from '../../src/domain/invitation.ts';
import { addresses, at } from '../addresses.ts';
import { date, dayOf } from '../format.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';

export type Access = ReturnType<typeof accessOf>;

/** What there is at the door: in the demo one comes in without an address, and mail needs a server. */
export type Door = { isDemo: boolean; canMail: boolean };

/** How somebody stands at the door, in words. */
export function accessText(view: View, { code, at: instant }: Access, { isDemo, canMail }: Door): string {
  const { access } = view.t.people;
  const on = instant ? date(dayOf(instant), view) : '';
  if (code === 'no_address') return isDemo ? access.noAddressInDemo : access.no_address;
  if (code === 'on_its_way' && !canMail) return access.noMail(on);
  return code === 'no_role' || code === 'not_invited' ? access[code] : access[code](on);
}

/** The button that sends the invitation (again), where that makes sense. */
export function InviteButton(props: { view: View; id: number; access: Access; email: string | null }) {
  const { view, id, access, email } = props;
  const { send, sendAgain } = view.t.people.access;
  if (!email || access.code === 'no_role' || access.code === 'on_its_way') return null;
  return (
    <Form view={view} action={at(addresses.invitation, { id })} filled={empty} class="inline-form">
      <Submit text={access.code === 'not_invited' ? send : sendAgain} kind="secondary" />
    </Form>
  );
}
