import { type Day, isDay } from '../calendar.ts';

/**
 * The day whose state is asked for; nothing asked is today.
 * Refusals: `not_a_date`, `in_the_future`, `before_start` (of the programme).
 */
export function chooseDay(asked: string, programme: { startsOn: Day }, today: Day) {
  if (asked === '') return { ok: true, day: today } as const;
  if (!isDay(asked)) return { ok: false, refusal: 'not_a_date' } as const;
  if (asked > today) return { ok: false, refusal: 'in_the_future' } as const;
  if (asked < programme.startsOn) return { ok: false, refusal: 'before_start' } as const;
  return { ok: true, day: asked } as const;
}
