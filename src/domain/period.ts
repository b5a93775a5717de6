import { type Day, daysBetween } from './calendar.ts';

const longest = 366;

/** Whether these can be days on which administrators are away. Refusals: `until_before_from`, `too_long` (a year). */
export function decidePeriod({ fromOn, untilOn }: { fromOn: Day; untilOn: Day }) {
  if (untilOn < fromOn) return { ok: false, refusal: 'until_before_from' } as const;
  if (daysBetween(fromOn, untilOn) >= longest) return { ok: false, refusal: 'too_long' } as const;
  return { ok: true } as const;
}
