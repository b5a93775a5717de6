/** A piece of text, and whether it is what was looked for. */
export type Piece = { text: string; found: boolean };

const before = 60;
const after = 140;

/** Where the first of the words stands, with something of what stands around it; '' when none of them does. */
export function excerpt(text: string, words: string[]): string {
  const at = text.search(anyOf(words));
  if (at < 0) return '';
  const from = at <= before ? 0 : text.indexOf(' ', at - before) + 1;
  const until = text.length <= at + after ? text.length : text.lastIndexOf(' ', at + after);
  const cut = text.slice(from, Math.max(until, at + 1));
  return `${from > 0 ? '… ' : ''}${cut.trim()}${until < text.length ? ' …' : ''}`;
}

/** The text in pieces, so that what was looked for can be marked. */
export function pieces(text: string, words: string[]): Piece[] {
  if (!words.length) return [{ text, found: false }];
  return text
    .split(new RegExp(`(${anyOf(words).source})`, 'gi'))
    .map((piece, at) => ({ text: piece, found: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Any of these words, as typed; the longest first, so that a word is not cut by its own beginning. */
const anyOf = (words: string[]): RegExp =>
  new RegExp(
    words
      .toSorted((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|') || '(?!)',
    'i',
  );
