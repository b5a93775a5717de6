import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Asset } from './http/context.ts';

const require = createRequire(import.meta.url);
const own = (file: string) => readFileSync(new URL(`../views/style/${file}`, import.meta.url), 'utf8');
const packaged = (name: string) => readFileSync(require.resolve(name), 'utf8');

/** The NL Design System components that the pages use. */
const components = [
  'alert',
  'breadcrumb-nav',
  'button',
  'checkbox',
  'document',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-label',
  'radio-button',
  'select',
  'skip-link',
  'status-badge',
  'table',
  'textarea',
  'textbox',
];

/** Our own style, in the order in which it applies: first the values, last what paper changes. */
const ours = [
  'tokens.css',
  'kerngroep.css',
  'frame.css',
  'forms.css',
  'table.css',
  'parts.css',
  'seats.css',
  'experiments.css',
  'funding.css',
  'milestones.css',
  'bottlenecks.css',
  'steering.css',
  'registers.css',
  'rights.css',
  'agenda.css',
  'set-up.css',
  'print.css',
];

export type AssetFile = Asset & { href: string; body: string };

/** Style sheet and scripts as they are served; their names carry a hash of their content, so that they never expire. */
export function assetFiles(): { style: AssetFile; htmx: AssetFile; script: AssetFile } {
  return {
    style: file('kerngroep', 'css', styleSheet()),
    htmx: file('htmx', 'js', packaged('htmx.org/dist/htmx.min.js')),
    script: file('kerngroep', 'js', ['kerngroep.js', 'agenda.js'].map(own).join('\n')),
  };
}

function file(name: string, extension: 'css' | 'js', body: string): AssetFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const type = extension === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return { href: `/assets/${name}.${hash}.${extension}`, body, type };
}

/** The components, our own style, and of the example theme only the values that these use. */
function styleSheet(): string {
  const css = components.map((name) => packaged(`@utrecht/${name}-css/dist/index.min.css`)).join('\n');
  const style = ours.map(own).join('\n');
  return [themeFor(css + style), css, style].join('\n');
}

function themeFor(css: string): string {
  const theme = packaged('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
  const values = new Map(
    [...theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  const used = new Set<string>();
  const follow = (text: string) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (!name || used.has(name) || !values.has(name)) continue;
      used.add(name);
      follow(values.get(name) ?? '');
    }
  };
  follow(css);
  const lines = [...used].sort().map((name) => `${name}:${values.get(name)}`);
  return `.voorbeeld-theme{${lines.join(';')}}`;
}
