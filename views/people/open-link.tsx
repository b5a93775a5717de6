import { addresses, at } from '../addresses.ts';
import type { View } from '../view.ts';
import type { Seat } from './seat.ts';

/** The way to everything that is open where somebody acts; nothing for who steers or reads along. */
export function OpenLink({ view, seat: { assignment } }: { view: View; seat: Seat }) {
  const { role, partyId } = assignment;
  const acts = role === 'city_lead' || role === 'ministry_delegate';
  if (role === 'national_lead') return <a href={addresses.leadHandover}>{view.t.handover.link}</a>;
  if (!acts || partyId === null) return null;
  return <a href={at(addresses.partyHandover, { id: partyId })}>{view.t.handover.link}</a>;
}
