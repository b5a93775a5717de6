import { decideEmail } from '../person.ts';
import type { Vacancy } from './set-up.ts';

/** A vacancy with who is to have that role; both empty when nobody is known yet. */
export type Filling = Vacancy & { name: string; email: string };

export type FillingRefusal = 'nobody' | 'no_name' | 'no_email' | 'email_taken';
type Wrong = { partyId: number; field: 'name' | 'email'; refusal: FillingRefusal };

/**
 * Who can be invited for which role. `taken` are the addresses, in small letters, that somebody has already. Refusals,
 * each at the vacancy it is about: `nobody` (nothing was filled in), `no_name`, `no_email` (missing, or no address),
 * `email_taken` (by somebody who is there, or named twice).
 */
export function decideFillings(fillings: readonly Filling[], taken: readonly string[]) {
  const [first, ...rest] = fillings.filter(({ name, email }) => name !== '' || email !== '');
  if (!first) {
    const nobody = { partyId: fillings[0]?.party.id ?? 0, field: 'name', refusal: 'nobody' } as const;
    return { ok: false, wrong: [nobody] as Wrong[] } as const;
  }
  const invited = [first, ...rest] as const;
  const wrong = invited.flatMap((one, nth) => {
    const earlier = invited.slice(0, nth).map(({ email }) => email.toLowerCase());
    return wrongIn(one, [...taken, ...earlier]);
  });
  return wrong.length ? ({ ok: false, wrong } as const) : ({ ok: true, invited } as const);
}

function wrongIn({ party, name, email }: Filling, taken: readonly string[]): Wrong[] {
  if (name === '') return [{ partyId: party.id, field: 'name', refusal: 'no_name' }];
  const decided = decideEmail(email, taken.includes(email.toLowerCase()));
  if (email !== '' && decided.ok) return [];
  const refusal = decided.ok ? 'no_email' : decided.refusal;
  return [{ partyId: party.id, field: 'email', refusal }];
}
