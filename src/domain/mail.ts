import { pauseAfter } from './sign-in.ts';

/** What is sent by e-mail: a link to sign in with, and that somebody may take part. */
export const mailKinds = ['sign_in', 'invitation'] as const;
export type MailKind = (typeof mailKinds)[number];

/** A mail in plain text. */
export type Message = { to: string; subject: string; text: string };

/** The way out for mail, whichever server does it. Throws when it could not be handed over. */
export type Mail = { send(message: Message): Promise<void> };

/** Who sends a mail holds it so long, which is longer than a mail server is waited for. */
export const holdMinutes = 3;

/**
 * An invitation that nobody could even try to send, since no mail server is configured yet, waits so long for one: mail
 * is arranged in the first weeks of a deal. What is older surprises whoever gets it, so somebody should ask for it again.
 */
export const invitationDays = 30;

/** The turn of an invitation that was given up. */
export const never = '9999-12-31T23:59:59.999Z';

/** A mail as it stands in the outbox: UTC instants, `createdAt` that of the first try once there was one. */
export type InOutbox = { createdAt: string; tries: number; tryAfter: string; sentAt: string | null };

/**
 * How a mail stands: `waiting` (not tried yet), `sending` (at this moment), `away` (the mail server did not answer),
 * `refused` (it does not take this one), `given_up`, `sent`.
 */
export function mailStanding({ createdAt, tries, tryAfter, sentAt }: InOutbox, now: string) {
  if (sentAt !== null) return { code: 'sent' } as const;
  if (tryAfter === never) return { code: 'given_up' } as const;
  if (tryAfter === createdAt) return { code: 'waiting' } as const;
  const triedAt = tries > 0 ? minutesFrom(tryAfter, -pauseAfter(tries)) : createdAt;
  const isHeld = tries > 0 ? triedAt > now : now < minutesFrom(createdAt, holdMinutes);
  if (isHeld) return { code: 'sending' } as const;
  return { code: tries > 0 ? 'away' : 'refused', triedAt, next: tryAfter } as const;
}

const minutesFrom = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
