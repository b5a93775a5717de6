import { capital } from '../format.ts';
import type { View } from '../view.ts';

const shapes = { on_track: '●', attention: '▲', stuck: '■', none: '–' } as const;
export type Light = keyof typeof shapes;

/** Shape + word + colour: never colour alone. */
export function TrafficLight({ view, light }: { view: View; light: Light }) {
  return (
    <span class={`light light--${light}`}>
      <span aria-hidden="true">{shapes[light]}</span> {capital(view.t.words.light[light])}
    </span>
  );
}

type Tone = 'neutral' | 'safe' | 'warning' | 'error';

/** A word that says the state of something, in the colour of what it means. */
export function Badge({ text, tone = 'neutral' }: { text: string; tone?: Tone }) {
  return <span class={`utrecht-status-badge utrecht-status-badge--${tone}`}>{text}</span>;
}
