import { rememberedBy } from '../../src/domain/retention.ts';
import type { Text } from '../text/index.ts';
import type { Seat } from './seat.ts';

/** What somebody is called when their name is gone: the role that they are remembered by; a number when there is none. */
export function formerName({ people: { former } }: Text, id: number, seats: readonly Seat[]): string {
  const role = rememberedBy(seats.map(({ assignment, party }) => ({ ...assignment, party })));
  return role
    ? former.left([former.roles[role.role], role.party].filter(Boolean).join(' '))
    : former.unknown(id);
}
