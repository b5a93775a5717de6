import { type InOutbox, mailStanding } from './mail.ts';

type Somebody = {
  email: string | null;
  /** Whether they have a role today or later. */
  hasRole: boolean;
  /** Their invitation, as far as it is still known how it went. */
  mail: InOutbox | null;
  /** Whether a mail server is configured. */
  canMail: boolean;
  /** UTC, by the clock that the mail goes by. */
  now: string;
};

/**
 * Whether somebody can be invited (again). Refusals: `no_address`, `no_role` (the door stays shut for them),
 * `on_its_way` (it goes out by itself, and asking again does not speed that up).
 */
export function decideInvitation(somebody: Somebody) {
  if (!somebody.email) return { ok: false, refusal: 'no_address' } as const;
  if (!somebody.hasRole) return { ok: false, refusal: 'no_role' } as const;
  return isOnItsWay(somebody) ? ({ ok: false, refusal: 'on_its_way' } as const) : ({ ok: true } as const);
}

/** Once the mail server let it down, somebody may want it tried now. */
function isOnItsWay({ mail, canMail, now }: Somebody): boolean {
  const code = mail && mailStanding(mail, now).code;
  if (code === null || code === 'sent' || code === 'given_up') return false;
  return !canMail || code === 'waiting' || code === 'sending';
}

/** How somebody stands at the door: instants in UTC, as far as they are known. */
type Traces = Somebody & {
  invitedAt: string | null;
  signedInAt: string | null;
};

/**
 * Whether somebody came in, and if not, how their invitation stands: `invited` (it was sent), `sending` (it is about to
 * be), `no_mail` (there is no mail server), `away` and `refused` (by the mail server; `triedAt`, and tried again from
 * `next` on), `given_up`, `not_invited`. `at`: when they were.
 */
export function accessOf({ invitedAt, signedInAt, ...somebody }: Traces) {
  if (!somebody.hasRole) return { code: 'no_role', at: null } as const;
  if (signedInAt) return { code: 'signed_in', at: signedInAt } as const;
  if (!somebody.email) return { code: 'no_address', at: null } as const;
  const { mail, canMail, now } = somebody;
  if (!mail) return { code: invitedAt ? 'invited' : 'not_invited', at: invitedAt } as const;
  const standing = mailStanding(mail, now);
  if (standing.code === 'sent') return { code: 'invited', at: mail.sentAt } as const;
  if (standing.code === 'given_up') return { code: 'given_up', at: invitedAt } as const;
  if (!canMail) return { code: 'no_mail', at: invitedAt } as const;
  return standing.code === 'waiting' || standing.code === 'sending'
    ? ({ code: 'sending', at: invitedAt } as const)
    : ({ ...standing, at: invitedAt } as const);
}

export type Access = ReturnType<typeof accessOf>;

/** Whether it may change by itself, without anybody doing anything. */
export const isUnderWay = ({ code }: Access): boolean =>
  ['sending', 'no_mail', 'away', 'refused'].includes(code);

/** Whether a mail was tried, and not taken so far. */
export function isUndelivered(mail: InOutbox, now: string): boolean {
  return ['away', 'refused', 'given_up'].includes(mailStanding(mail, now).code);
}
