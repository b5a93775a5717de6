import type { Message } from '../../src/domain/mail.ts';
import type { Role } from '../../src/domain/role.ts';
import { linkMinutes } from '../../src/domain/sign-in.ts';
import { addresses, at } from '../addresses.ts';
import { type Did, doerWords } from '../parts/doer.ts';
import { mails } from '../text/nl/mails.ts';
import { words } from '../text/nl/words.ts';
import { nl } from '../text/nl.ts';

export type Addressee = { name: string; email: string; programme: string };

/** What somebody is invited for, and by whom as far as that is known. */
export type Invitation = {
  role: Role;
  party: string | null;
  fromOn: string;
  /** That day is still to come, and until then they cannot sign in. */
  isToBegin: boolean;
  inviter: Did | null;
};

/** The mail with a link to sign in; `site` is where visitors find us, `https://example.org`. */
export function linkMail({ name, email, programme }: Addressee, site: string, token: string): Message {
  const { link: t } = mails;
  const address = site + at(addresses.signInLink, { token });
  const lines = t.text({ name, programme, address, minutes: linkMinutes, door: site + addresses.signIn });
  return { to: email, subject: t.subject(programme), text: lines.join('\n\n') };
}

/** The mail that says that somebody may take part. Nothing in it is secret. */
export function invitationMail(to: Addressee, invitation: Invitation, site: string): Message {
  const { invitation: t } = mails;
  const { role, party, fromOn, isToBegin, inviter } = invitation;
  const seat = [words.role[role], party].filter(Boolean).join(', ');
  const by = inviter && doerWords({ t: nl }, inviter);
  const begins = { from: days.format(new Date(fromOn)), isToBegin };
  const lines = t.text({ ...to, ...begins, by, seat, door: site + addresses.signIn });
  return { to: to.email, subject: t.subject(to.programme), text: lines.join('\n\n') };
}

/** "3 december 2018" */
const days = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
