import type { Access } from '../../src/domain/invitation.ts';
import { invitationDays } from '../../src/domain/mail.ts';
import { addresses, at } from '../addresses.ts';
import { date, dayOf, time } from '../format.ts';
import { empty, Form, Submit } from '../parts/form.tsx';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';

/** How somebody stands at the door, in words; in the demo one comes in without an address. */
export function accessText(view: View, access: Access, isDemo: boolean): string {
  const { access: text } = view.t.people;
  const on = access.at ? date(dayOf(access.at), view) : '';
  switch (access.code) {
    case 'no_address':
      return isDemo ? text.noAddressInDemo : text.no_address;
    case 'no_role':
    case 'not_invited':
      return text[access.code];
    case 'no_mail':
      return text.no_mail(on, invitationDays);
    case 'away':
    case 'refused':
      return text[access.code](on, time(access.triedAt, view), time(access.next, view));
    default:
      return text[access.code](on);
  }
}

/** The same in a word or two, for a list; only what somebody should do something about stands out. */
export function AccessWord({ view, access, isDemo }: { view: View; access: Access; isDemo: boolean }) {
  const { inShort } = view.t.people.access;
  const on = access.at ? date(dayOf(access.at), view) : '';
  switch (access.code) {
    case 'signed_in':
    case 'invited':
      return <span class="quiet">{inShort[access.code](on)}</span>;
    case 'sending':
      return <span class="quiet">{inShort.sending}</span>;
    case 'no_role':
      return <span class="quiet">{inShort.no_role}</span>;
    case 'no_address':
    case 'not_invited':
      if (isDemo) return <span class="quiet">{inShort.notSignedIn}</span>;
      return <Badge text={inShort[access.code]} tone="warning" />;
    default:
      return <Badge text={inShort.notSent} tone="warning" />;
  }
}

/** The button that sends the invitation (again). */
export function InviteButton({ view, id, access }: { view: View; id: number; access: Access }) {
  const { send, sendAgain } = view.t.people.access;
  return (
    <Form view={view} action={at(addresses.invitation, { id })} filled={empty} class="inline-form">
      <Submit text={access.code === 'not_invited' ? send : sendAgain} kind="secondary" />
    </Form>
  );
}
