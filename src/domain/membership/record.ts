import { isBackwards, overlap, type Span } from '../span.ts';

/**
 * Whether a party can take part from then until then, beside its other memberships: it may leave and come back, but
 * not take part twice at the same time. Refusals: `until_before_from`, `overlaps`.
 */
export function decideMembership(membership: Span, others: readonly Span[]) {
  if (isBackwards(membership)) return { ok: false, refusal: 'until_before_from' } as const;
  if (others.some((other) => overlap(membership, other))) return { ok: false, refusal: 'overlaps' } as const;
  return { ok: true } as const;
}
