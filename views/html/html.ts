/** Text that is HTML already: only what makes it by escaping (the JSX runtime) may make one. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand between two tags; numbers and text are escaped, nothing and truth values show nothing. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[];

/** Children as HTML. */
export function render(child: Child): string {
  if (typeof child === 'string') return escapeText(child);
  if (child instanceof Html) return child.toString();
  if (typeof child === 'number') return String(child);
  if (child === null || typeof child !== 'object') return '';
  let text = '';
  for (const one of child) text += render(one);
  return text;
}

const special = /[&<>"']/;
const specials = /[&<>"']/g;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that can stand between tags and in quoted attributes. */
export const escapeText = (text: string): string =>
  special.test(text) ? text.replace(specials, (character) => entities[character] as string) : text;
