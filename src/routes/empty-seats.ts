import type { Context } from 'hono';
import type { Seats } from '../../db/queries/seats.ts';
import { type EmptySeat, emptySeats, newlyEmpty } from '../domain/empty-seat.ts';
import type { Env } from '../http/context.ts';

/** The seats that nobody has, now or from a day that is known. */
export function emptyNow(c: Context<Env>, { members, speakers }: Seats): EmptySeat[] {
  const { today, programme } = c.var;
  return emptySeats(members, speakers, { today, endsOn: programme.endsOn });
}

/** The seats that nobody has any more when these become who speaks for whom. */
export const leftEmpty = (c: Context<Env>, now: Seats, speakers: Seats['speakers']): EmptySeat[] =>
  newlyEmpty(emptyNow(c, now), emptyNow(c, { members: now.members, speakers }));

/** Whether the form said of all these seats that they would be empty, before it was sent. */
export function wasWarned(seats: readonly EmptySeat[], warned: string): boolean {
  const parties = warned.split(' ');
  return seats.every(({ partyId }) => parties.includes(String(partyId)));
}
