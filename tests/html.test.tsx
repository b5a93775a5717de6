import fc from 'fast-check';
import { jsx as plain } from 'hono/jsx';
import { describe, expect, test } from 'vitest';
import { type Child, jsx } from '#html/jsx-runtime';

type Leaf = string | number | boolean | null | undefined;
type Tree = Leaf | { tag: string; attributes: Record<string, Leaf>; children: Tree[] };

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<script>', '"', "'", '&amp;', '</td>'));
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined));
const name = fc.constantFrom(
  'class',
  'id',
  'hidden',
  'checked',
  'aria-hidden',
  'data-label',
  'value',
  'hx-get',
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      tag: fc.constantFrom('td', 'p', 'a', 'section'),
      attributes: fc.dictionary(name, leaf, { noNullPrototype: true }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));

describe('HTML that is written at once', () => {
  test('is letter for letter what hono/jsx writes', () => {
    fc.assert(
      fc.property(tree, (one) => {
        expect(ours({ tag: 'div', attributes: {}, children: [one] })).toBe(
          theirs({ tag: 'div', attributes: {}, children: [one] }),
        );
      }),
    );
  });

  test('escapes whatever somebody typed, between tags and in attributes', () => {
    const typed = `<img src=x onerror="alert(1)"> & 'more'`;
    const shown = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;';
    expect(String(<p>{typed}</p>)).toBe(`<p>${shown}</p>`);
    expect(String(<a href={typed}>x</a>)).toBe(`<a href="${shown}">x</a>`);
    expect(String(<ul>{[[typed]]}</ul>)).toBe(`<ul>${shown}</ul>`);
  });

  test('does not escape an element a second time', () => {
    const Bold = ({ children }: { children: Child }) => <b>{children}</b>;
    const inner = <Bold>a &amp; {'<'}</Bold>;
    expect(String(<p>{inner}</p>)).toBe('<p><b>a &amp; &lt;</b></p>');
  });

  test('does not take an object that says it is safe for HTML', () => {
    const posing = { isEscaped: true, toString: () => '<script>' } as unknown as Child;
    expect(() => String(<p>{posing}</p>)).toThrow();
  });

  test('refuses an attribute whose name could end the tag, or whose value is no text', () => {
    expect(() => String(<p {...{ 'a><script': 'x' }} />)).toThrow('is no name');
    expect(() => String(<p {...{ title: {} as string }} />)).toThrow('no text');
  });

  test('shows a component that shows nothing as nothing, and one that gives text as text', () => {
    const Nothing = () => null;
    const Words = () => 'a < b';
    expect(
      String(
        <p>
          <Nothing />
          <Words />
        </p>,
      ),
    ).toBe('<p>a &lt; b</p>');
  });
});

const ours = (tree: Tree) => String(build(tree));

function build(tree: Tree): Child {
  if (typeof tree !== 'object' || tree === null) return tree;
  return jsx(tree.tag, { ...tree.attributes, children: tree.children.map(build) });
}

const theirs = (tree: Tree) => String(buildPlain(tree));

function buildPlain(tree: Tree): unknown {
  if (typeof tree !== 'object' || tree === null) return tree;
  return plain(tree.tag, { ...tree.attributes }, ...(tree.children.map(buildPlain) as string[]));
}
