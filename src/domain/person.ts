/**
 * Whether somebody can be reached at this address; none is allowed. It is what they sign in with, so nobody else
 * may have it. Refusals: `no_email` (it is no address), `email_taken`.
 */
export function decideEmail(email: string, takenByOther: boolean) {
  if (email !== '' && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@.<>]{2,}$/.test(email)) {
    return { ok: false, refusal: 'no_email' } as const;
  }
  return email !== '' && takenByOther
    ? ({ ok: false, refusal: 'email_taken' } as const)
    : ({ ok: true } as const);
}
