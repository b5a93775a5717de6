import type { Day } from '../calendar.ts';

type Registration = { cityIds: readonly number[]; startsOn: Day; endsOn: Day };

/** Cities that may be chosen, and those that stay whatever is chosen: only the national lead takes a city off. */
type Choosable = { cities: readonly number[]; locked: readonly number[] };

/**
 * What is registered of an experiment, with its cities: the chosen and the locked ones.
 * Refusals: `no_city`, `unknown_city`, `ends_before_start`.
 */
export function decideRegistration<R extends Registration>(registration: R, { cities, locked }: Choosable) {
  const cityIds = [...new Set([...locked, ...registration.cityIds])];
  if (!cityIds.length) return { ok: false, refusal: 'no_city' } as const;
  if (!cityIds.every((id) => cities.includes(id))) return { ok: false, refusal: 'unknown_city' } as const;
  if (registration.endsOn < registration.startsOn)
    return { ok: false, refusal: 'ends_before_start' } as const;
  return { ok: true, registration: { ...registration, cityIds } } as const;
}
