/** What the directory of an organisation says of who signed in there. */
export type Account = {
  /** Which directory, and who they are in it: this never changes and is never given to somebody else. */
  issuer: string;
  subject: string;
  email: string | null;
  /** Only what is said to be unverified is not: a directory that is the authority for its addresses often says nothing. */
  isVerified: boolean;
};

const domainOf = (email: string): string | undefined => /^[^@\s]+@([^@\s]+)$/.exec(email)?.[1]?.toLowerCase();

/** The provider of the organisation that an address belongs to; undefined when none has its domain. */
export const providerFor = <P extends { domains: readonly string[] }>(
  providers: readonly P[],
  email: string,
): P | undefined => {
  const domain = domainOf(email.trim());
  return providers.find(({ domains }) => domain !== undefined && domains.includes(domain));
};

/** An attempt to sign in, as it is when somebody comes back from the provider; undefined when there is none (any more). */
export type Attempt = { isInTime: boolean; isOfThisBrowser: boolean } | undefined;

/**
 * Whether an attempt may still lead to anything. Refusals: `used` (nobody began it here, or it was used already),
 * `late`, `elsewhere` (another browser began it: somebody may have been handed the way into another's account).
 */
export function decideReturn(attempt: Attempt) {
  if (!attempt) return { ok: false, refusal: 'used' } as const;
  if (!attempt.isOfThisBrowser) return { ok: false, refusal: 'elsewhere' } as const;
  return attempt.isInTime ? ({ ok: true } as const) : ({ ok: false, refusal: 'late' } as const);
}

export type Known = {
  /** Whose account this is already. */
  bound: { personId: number }[];
  /** Who was invited under the address that the directory gives. */
  invited: { personId: number; hasOtherAccount: boolean }[];
};

/**
 * Who somebody is by their account: whose it is already, or else who was invited under its address; `isNew` says that
 * the account is to be bound to that person. A directory speaks for the addresses of its own organisation (`domains`)
 * only. Refusals: `no_email`, `unverified`, `foreign_domain`, `not_invited`, `other_account` (this person signs in with
 * another account of the same directory: an address that was given to somebody else opens nobody's seat).
 */
export function decidePerson(provider: { domains: readonly string[] }, account: Account, known: Known) {
  const [bound] = known.bound;
  if (bound) return { ok: true, personId: bound.personId, isNew: false } as const;
  if (!account.email) return { ok: false, refusal: 'no_email' } as const;
  if (!account.isVerified) return { ok: false, refusal: 'unverified' } as const;
  if (!providerFor([provider], account.email)) return { ok: false, refusal: 'foreign_domain' } as const;
  const [invited, ...others] = known.invited;
  if (!invited || others.length) return { ok: false, refusal: 'not_invited' } as const;
  if (invited.hasOtherAccount) return { ok: false, refusal: 'other_account' } as const;
  return { ok: true, personId: invited.personId, isNew: true } as const;
}
