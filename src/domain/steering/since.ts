import { type Day, daysBetween } from '../calendar.ts';
import { byId, groupedBy } from '../grouped.ts';
import type { OverviewRegister } from './overview-register.ts';

/** A comparison with the previous meeting reaches so many weeks back at most. */
export const COMPARED_WEEKS = 26;

/** The day of the last core group meeting held before this day; null when there is none to compare with. */
export function previousMeeting({ meetings }: Pick<OverviewRegister, 'meetings'>, day: Day): Day | null {
  const last = meetings
    .filter(({ status, heldOn }) => status === 'held' && heldOn < day)
    .map(({ heldOn }) => heldOn)
    .sort()
    .at(-1);
  return last && daysBetween(last, day) <= COMPARED_WEEKS * 7 ? last : null;
}

export type Slip = {
  milestoneId: number;
  title: string;
  city: string;
  fromOn: Day;
  toOn: Day;
  /** Calendar days; negative is earlier. */
  days: number;
  reason: string;
};

/** Milestones that were planned anew after `since`, the longest shift first; several shifts of one count as one. */
export function slipsSince(register: OverviewRegister, since: Day): Slip[] {
  const shiftsOf = groupedBy(
    register.replannings.filter(({ recordedOn }) => recordedOn > since),
    ({ milestoneId }) => milestoneId,
  );
  return register.milestones
    .flatMap(({ id, title, cityId }) => {
      const shifts = shiftsOf(id);
      const [first, last] = [shifts[0], shifts.at(-1)];
      if (!first || !last || first.fromOn === last.toOn) return [];
      const { fromOn } = first;
      const { toOn, reason } = last;
      const city = nameOf(register, cityId);
      return [{ milestoneId: id, title, city, fromOn, toOn, days: daysBetween(fromOn, toOn), reason }];
    })
    .sort((a, b) => b.days - a.days);
}

export type Solved = { bottleneckId: number; title: string; city: string; on: Day };

/** Bottlenecks that their city closed as solved after `since`, and that stayed closed. */
export function solvedSince(register: OverviewRegister, since: Day): Solved[] {
  const bottleneckAt = byId(register.bottlenecks);
  return register.closures
    .filter(({ outcome, closedOn, reopenedOn }) => outcome === 'solved' && closedOn > since && !reopenedOn)
    .flatMap(({ bottleneckId, closedOn }) => {
      const closed = bottleneckAt(bottleneckId);
      if (!closed) return [];
      return [{ bottleneckId, title: closed.title, city: nameOf(register, closed.cityId), on: closedOn }];
    });
}

const nameOf = (register: OverviewRegister, partyId: number) =>
  register.parties.find(({ id }) => id === partyId)?.name ?? '';
