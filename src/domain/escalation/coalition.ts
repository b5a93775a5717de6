import type { PolicyTerms, Rung } from '../escalation.ts';
import type { PartyKind } from '../party.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A party a question may be put to, with whether it takes part today. */
export type Party = { id: number; kind: PartyKind; isMember: boolean };

/** What the decisions need to know of the coalition: its parties, the first-contact ministry and the agreed terms. */
export type Coalition = {
  parties: readonly Party[];
  firstContactId: number | null;
  terms: readonly PolicyTerms[];
};

/**
 * Whom a question goes to on a rung. Core group and steering group are addressed as a body; the ministry rung goes
 * to the first contact unless another party is named; on the administrative rung a name is optional.
 */
export function addresseeOn(rung: Rung, named: number | null, coalition: Coalition) {
  if (rung !== 'ministry' && rung !== 'administrative') return { ok: true, addresseeId: null } as const;
  const addresseeId = named ?? (rung === 'ministry' ? coalition.firstContactId : null);
  if (addresseeId === null && rung === 'ministry') return refuse('addressee_missing');
  return addresseeId === null
    ? ({ ok: true, addresseeId } as const)
    : (askRefusal(addresseeId, coalition.parties) ?? ({ ok: true, addresseeId } as const));
}

/** Refuses who cannot be asked: only ministries that take part, and chain partners, who never sign, can. */
export function askRefusal(partyId: number, parties: readonly Party[]): Refusal | null {
  const party = parties.find(({ id }) => id === partyId);
  const canBeAsked = party?.kind === 'chain_partner' || (party?.kind === 'ministry' && party.isMember);
  return canBeAsked ? null : refuse('addressee_cannot_be_asked');
}
