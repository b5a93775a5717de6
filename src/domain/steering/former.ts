import type { Day } from '../calendar.ts';
import { isMember } from '../membership.ts';
import type { SteeringRegister } from './register.ts';

export type FormerCity = { id: number; name: string; untilOn: Day };

type Register = Pick<SteeringRegister, 'parties' | 'memberships'>;

/** Cities that took part before this day and do not on it, with their last day. */
export function formerCities({ parties, memberships }: Register, day: Day): FormerCity[] {
  return parties
    .filter(({ id, kind }) => kind === 'city' && !isMember(memberships, id, day))
    .flatMap(({ id, name }) => {
      const lastDays = memberships.flatMap((one) => (one.partyId === id ? (one.untilOn ?? []) : []));
      const untilOn = lastDays
        .filter((last) => last < day)
        .sort()
        .at(-1);
      return untilOn ? [{ id, name, untilOn }] : [];
    });
}
