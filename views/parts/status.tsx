import { capital } from '../format.ts';
import type { View } from '../view.ts';

/** Disc, triangle, square, stroke: to be told apart without colour. */
const shapes = {
  on_track: 'M6 0a6 6 0 1 0 .01 0z',
  attention: 'M6 0l6 12H0z',
  stuck: 'M0 0h12v12H0z',
  none: 'M0 5h12v2H0z',
} as const;
export type Light = keyof typeof shapes;

/** Shape + word + colour: never colour alone. */
export function TrafficLight({ view, light }: { view: View; light: Light }) {
  return (
    <span class={`light light--${light}`}>
      <Shape light={light} /> {capital(view.t.words.light[light])}
    </span>
  );
}

/** Only the shape; what it means must stand beside it. */
export function Shape({ light }: { light: Light }) {
  return (
    <svg class="light__shape" viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[light]} />
    </svg>
  );
}

type Tone = 'neutral' | 'safe' | 'warning' | 'error';

/** A word that says the state of something, in the colour of what it means. */
export function Badge({ text, tone = 'neutral' }: { text: string; tone?: Tone }) {
  return <span class={`utrecht-status-badge utrecht-status-badge--${tone}`}>{text}</span>;
}
