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
  let text = `<${tag}`;
  for (const name in props) if (name !== 'children') text += attribute(name, props[name]);
  if (isEmpty.has(tag)) return new Html(`${text}/>`);
  return new Html(`${text}>${render(props.children)}</${tag}>`);
}

export { jsx as jsxDEV, jsx as jsxs };

/** Children without an element around them. */
export const Fragment = ({ children }: { children?: Child }): Html => new Html(render(children));

const html = (child: Child): Html => (child instanceof Html ? child : new Html(render(child)));

/** Elements that HTML does not close. */
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
