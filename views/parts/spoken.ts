import { date } from '../format.ts';
import type { View } from '../view.ts';
import type { Choice } from './fields.tsx';

type Values = Record<string, string | string[] | number | null | undefined>;

/** What a form holds as its reader would say it: of a choice its text, of a day the date. */
export function spoken<V extends Values>(view: View, values: V, choices: Record<string, Choice[]> = {}): V {
  const say = (name: string, value: Values[string]) =>
    choices[name]?.find((choice) => String(choice.value) === String(value))?.text ?? said(view, value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, say(name, value)])) as V;
}

const said = (view: View, value: Values[string]) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value, view) : value;
