import type { Message } from '../../src/domain/mail.ts';
import type { Role } from '../../src/domain/role.ts';
import { linkMinutes } from '../../src/domain/sign-in.ts';
import { addresses, at } from '../addresses.ts';
import { mails } from '../text/nl/mails.ts';
import { words } from '../text/nl/words.ts';

export type Addressee = { name: string; email: string; programme: string; role: Role; party: string | null };

/** The mail with a link to sign in; `site` is where visitors find us, `https://example.org`. */
export function linkMail({ name, email, programme }: Addressee, site: string, token: string): Message {
  const { link: t } = mails;
  const address = site + at(addresses.signInLink, { token });
  const lines = t.text({ name, programme, address, minutes: linkMinutes, door: site + addresses.signIn });
  return { to: email, subject: t.subject(programme), text: lines.join('\n\n') };
}

/** The mail that says that somebody may take part. Nothing in it is secret. */
export function invitationMail({ name, email, programme, role, party }: Addressee, site: string): Message {
  const { invitation: t } = mails;
  const seat = [words.role[role], party].filter(Boolean).join(', ');
  const lines = t.text({ name, programme, seat, email, door: site + addresses.signIn });
  return { to: email, subject: t.subject(programme), text: lines.join('\n\n') };
}
