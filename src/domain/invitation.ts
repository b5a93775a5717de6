type Somebody = {
  email: string | null;
  /** Whether they have a role today or later. */
  hasRole: boolean;
  /** Whether an invitation waits to be sent. */
  isOnItsWay: boolean;
};

/**
 * Whether somebody can be invited (again). Refusals: `no_address`, `no_role` (the door stays shut for them),
 * `on_its_way` (a second mail says nothing new).
 */
export function decideInvitation({ email, hasRole, isOnItsWay }: Somebody) {
  if (!email) return { ok: false, refusal: 'no_address' } as const;
  if (!hasRole) return { ok: false, refusal: 'no_role' } as const;
  return isOnItsWay ? ({ ok: false, refusal: 'on_its_way' } as const) : ({ ok: true } as const);
}

/** How somebody stands at the door: instants in UTC, as far as they are known. */
type Traces = Somebody & {
  invitedAt: string | null;
  signedInAt: string | null;
};

/** Whether somebody came in, and if not, what they wait for. */
export function accessOf({ invitedAt, signedInAt, ...somebody }: Traces) {
  if (!somebody.hasRole) return { code: 'no_role', at: null } as const;
  if (signedInAt) return { code: 'signed_in', at: signedInAt } as const;
  const decided = decideInvitation(somebody);
  if (!decided.ok && decided.refusal === 'no_address') return { code: 'no_address', at: null } as const;
  if (somebody.isOnItsWay) return { code: 'on_its_way', at: invitedAt } as const;
  return { code: invitedAt ? 'invited' : 'not_invited', at: invitedAt } as const;
}
