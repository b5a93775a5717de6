import { escapeText } from './html.ts';

/** One attribute as it stands in a tag, with the space before it; nothing when it has no value or is switched off. */
export function attribute(name: string, value: unknown): string {
  const known = written.get(name) ?? begin(name);
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = write(name, value);
  if (known.size < kept && text.length < short) known.set(value, text);
  return text;
}

/** What was written before, by name and value: classes and labels stand on a page over and over. */
const written = new Map<string, Map<unknown, string>>();
const kept = 200;
const short = 200;

/** Names are checked once: they stand in our own code, so there are few. */
function begin(name: string): Map<unknown, string> {
  if (!/^[\w:.-]+$/.test(name)) throw new Error(`${name} is no name for an attribute`);
  const none = new Map<unknown, string>();
  written.set(name, none);
  return none;
}

function write(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return ` ${name}="${escapeText(value)}"`;
  if (typeof value === 'boolean' && isSwitch.has(name)) return value ? ` ${name}=""` : '';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${name}="${value}"`;
  throw new Error(`the attribute ${name} has a value that is no text`);
}

/** Attributes that are there or not; for others (as aria-expanded) true and false are words. */
const isSwitch = new Set([
  'async',
  'autofocus',
  'checked',
  'defer',
  'disabled',
  'download',
  'formnovalidate',
  'hidden',
  'inert',
  'multiple',
  'novalidate',
  'open',
  'readonly',
  'required',
  'reversed',
  'selected',
]);
