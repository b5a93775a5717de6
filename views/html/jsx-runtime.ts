import type { JSX as HonoJSX } from 'hono/jsx';
import { attribute } from './attribute.ts';
import { type Child, Html, render } from './html.ts';

// What the compiler makes of TSX. It writes each element as HTML at once instead of keeping a tree of them to be
// walked later: nothing here changes after it was written, and a page with a table costs a fraction of it.

export type { Child } from './html.ts';

export namespace JSX {
  export type Element = Html;
  export type ElementType = keyof IntrinsicElements | ((props: never) => Child);
  export type IntrinsicElements = HonoJSX.IntrinsicElements & Record<Drawing, Props>;
  export interface ElementChildrenAttribute {
    children: Child;
  }
}

/** Hono's types know HTML only. */
type Drawing = 'svg' | 'defs' | 'pattern' | 'g' | 'path' | 'rect' | 'line' | 'circle' | 'text';

type Props = Record<string, unknown> & { children?: Child };
type Component = (props: Props) => Child;

/** An element with its attributes and children, or what a component makes of them; everything is escaped. */
export function jsx(tag: string | Component, props: Props): Html {
  if (typeof tag === 'function') return html(tag(props));
  const { opening, closing } = ends.get(tag) ?? endsOf(tag);
  let text = opening;
  for (const name in props) if (name !== 'children') text += attribute(name, props[name]);
  return new Html(closing === null ? `${text}/>` : `${text}>${render(props.children)}${closing}`);
}

export { jsx as jsxDEV, jsx as jsxs };

/** Children without an element around them. */
export const Fragment = ({ children }: { children?: Child }): Html => new Html(render(children));

const html = (child: Child): Html => (child instanceof Html ? child : new Html(render(child)));

/** How each kind of element begins and ends; null when HTML does not close it. */
const ends = new Map<string, { opening: string; closing: string | null }>();

function endsOf(tag: string) {
  const made = { opening: `<${tag}`, closing: isEmpty.has(tag) ? null : `</${tag}>` };
  ends.set(tag, made);
  return made;
}

const isEmpty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
