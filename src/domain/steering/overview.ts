import type { Day } from '../calendar.ts';
import { type CityJudgement, judgeCities } from '../steering.ts';
import { type Asked, askedOfSteering } from './asked.ts';
import { type Changed, changesBetween, type State } from './changed.ts';
import { type FormerCity, formerCities } from './former.ts';
import type { Aspect } from './judgement.ts';
import type { OverviewRegister } from './overview-register.ts';
import { previousMeeting, type Slip, type Solved, slipsSince, solvedSince } from './since.ts';
import { type Summary, summarise } from './summary.ts';
import { type Trend, trendOf } from './trend.ts';
import { type LastingWait, lastingWaits } from './waits.ts';

export type CityLine = CityJudgement & {
  /** Absent when there is no previous meeting to compare with. */
  trend: Record<Aspect, Trend> | null;
  /** Whether a reason must say which experiment it is about. */
  hasSeveral: boolean;
};

/** Everything that the overview says about one day; `since` is the day of the meeting it is compared with. */
export type Overview = {
  day: Day;
  since: Day | null;
  summary: Summary;
  asked: Asked[];
  cities: CityLine[];
  former: FormerCity[];
  waits: LastingWait[];
  slips: Slip[];
  solved: Solved[];
  changed: Changed[];
};

/**
 * The overview of one day. In: the register as it stood at the end of that day, and how to get it as it stood at the
 * end of an earlier one, for what changed since the previous meeting.
 */
export function overviewOf(
  register: OverviewRegister,
  registerOf: (earlier: Day) => OverviewRegister,
  day: Day,
): Overview {
  const now = stateOf(register, day);
  const since = previousMeeting(register, day);
  const before = since === null ? null : stateOf(registerOf(since), since);
  const asked = askedOfSteering(register.escalations, register.decisions);
  return {
    day,
    since,
    asked,
    summary: summarise(now.cities, asked),
    cities: linesOf(now, before),
    former: formerCities(register, day),
    waits: lastingWaits(register, day),
    slips: since === null ? [] : slipsSince(register, since),
    solved: since === null ? [] : solvedSince(register, since),
    changed: before ? changesBetween(before, now) : [],
  };
}

const stateOf = (register: OverviewRegister, day: Day): State => ({
  register,
  day,
  cities: judgeCities(register, day),
});

function linesOf(now: State, before: State | null): CityLine[] {
  const isOf = (id: number) => (row: { cityId: number }) => row.cityId === id;
  const lightsOf = (id: number) => before?.cities.find(({ city }) => city.id === id);
  return now.cities.map((line) => ({
    ...line,
    trend: before && trendOf(line, lightsOf(line.city.id)),
    hasSeveral: now.register.experimentCities.filter(isOf(line.city.id)).length > 1,
  }));
}
