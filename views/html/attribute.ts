import { escapeText } from './html.ts';

/** One attribute as it stands in a tag, with the space before it; nothing when it has no value or is switched off. */
export function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  const start = starts.get(name) ?? startOf(name);
  if (typeof value === 'string') return `${start}${escapeText(value)}"`;
  if (typeof value === 'boolean' && isSwitch.has(name)) return value ? `${start}"` : '';
  if (typeof value === 'number' || typeof value === 'boolean') return `${start}${value}"`;
  throw new Error(`the attribute ${name} has a value that is no text`);
}

/** Names are checked once: they stand in our own code, so there are few. */
const starts = new Map<string, string>();

function startOf(name: string): string {
  if (!/^[\w:.-]+$/.test(name)) throw new Error(`${name} is no name for an attribute`);
  const start = ` ${name}="`;
  starts.set(name, start);
  return start;
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
