/** By which way somebody came in: the demo's choice of roles, a link by e-mail, the account of an organisation. */
export const signInMethods = ['demo', 'link', 'provider'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** A session ends so long after it began, whatever is done in it. */
export const sessionHours = 12;

/** A session that is not used ends after so long. */
export const idleHours = 2;

/** A link can be used for so long after it was sent. */
export const linkMinutes = 15;

/** Mail that cannot be handed over is given up so long after the first try; a browser remembers as long that it asked. */
export const mailHours = 24;

/** A code is so long. */
export const codeDigits = 6;

/** So many wrong codes end a link. */
export const codeTries = 5;

/**
 * How often in `attemptMinutes` somebody may ask for a link, or try a code: for one mailbox from one network, so that
 * nobody is kept out by who asks in their name elsewhere; for one mailbox in all; and from one network. Who comes back
 * from the provider of an organisation is counted by network as well.
 */
export const attemptMinutes = 15;
export const attemptLimits = { mailbox: 5, mailboxInAll: 20, network: 40, codes: 20 };

/** A link as it stands at this moment. Hashes only: of what the browser holds that asked, and of the code that it shows. */
export type Link = {
  isExpired: boolean;
  isUsed: boolean;
  /** It was used a moment ago: the same button may have been pressed twice. */
  isFresh: boolean;
  tries: number;
  /** The browser that asked or, when it was used, the one it was used in; none when no browser asked. */
  browserHash: string | null;
  codeHash: string | null;
};

export type LinkRefusal = 'unknown' | 'used' | 'expired' | 'locked';

/**
 * What somebody sees who opens a link: a button in the browser that asked, in any other one also a field for the code.
 * Refusals: `unknown`, `used`, `locked` (too many wrong codes), `expired`.
 */
export function decideLink<L extends Link>(link: L | undefined, browserHash: string | null) {
  if (!link) return refuse('unknown');
  if (link.isUsed) return refuse('used');
  if (link.tries >= codeTries) return refuse('locked');
  if (link.isExpired) return refuse('expired');
  return { ok: true, link, asksCode: !isOwn(link, browserHash) } as const;
}

/**
 * What comes along with the button: hashes of what the browser holds and of the code (null when what was filled in cannot
 * be one), and how often its network erred.
 */
type Given = { browserHash: string | null; codeHash: string | null; wrongCodes: number };

/**
 * Whether the button lets somebody in. `isRepeated`: it did already, a moment ago, in this same browser.
 * Refusals: those of `decideLink`, `no_code` (a slip of the finger, which costs no try), `wrong_code`, and `too_often` (the
 * code was not even looked at).
 */
export function decideConfirmation<L extends Link>(link: L | undefined, given: Given) {
  if (link?.isUsed && link.isFresh && isOwn(link, given.browserHash))
    return { ok: true, link, isRepeated: true } as const;
  const opened = decideLink(link, given.browserHash);
  if (!opened.ok) return opened;
  if (!opened.asksCode) return { ok: true, link: opened.link, isRepeated: false } as const;
  if (given.codeHash === null) return { ok: false, refusal: 'no_code', link: opened.link } as const;
  if (given.wrongCodes >= attemptLimits.codes) return { ok: false, refusal: 'too_often' } as const;
  if (opened.link.codeHash !== given.codeHash)
    return { ok: false, refusal: 'wrong_code', link: opened.link } as const;
  return { ok: true, link: opened.link, isRepeated: false } as const;
}

const isOwn = (link: Link, browserHash: string | null) =>
  browserHash !== null && link.browserHash === browserHash;

const refuse = (refusal: LinkRefusal) => ({ ok: false, refusal }) as const;

/** Minutes until mail is tried again after the mail server did not answer for the nth time. */
export const pauseAfter = (tries: number): number => Math.min(2 ** (tries - 1), 10);
