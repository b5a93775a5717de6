import type { Totals } from '../../src/domain/agenda/compose.ts';
import type { View } from '../view.ts';
import { plannedInWords } from './wording.ts';

/** How the time is filled: in words, and as a bar in which an overrun sticks out. */
export function Fill({ view, totals }: { view: View; totals: Totals }) {
  const { plannedMinutes, availableMinutes, overrun } = totals;
  const scale = Math.max(plannedMinutes, availableMinutes, 1);
  const percent = (minutes: number) => `${(100 * minutes) / scale}%`;
  return (
    <div class="fill">
      <p class={overrun > 0 ? 'fill__words fill__words--overrun' : 'fill__words'}>
        {plannedInWords(plannedMinutes, availableMinutes, view)}
      </p>
      <svg class="fill__bar" aria-hidden="true">
        <rect class="fill__room" width={percent(availableMinutes)} height="100%" />
        <rect
          class="fill__planned"
          width={percent(Math.min(plannedMinutes, availableMinutes))}
          height="100%"
        />
        <rect class="fill__overrun" x={percent(availableMinutes)} width={percent(overrun)} height="100%" />
      </svg>
    </div>
  );
}
