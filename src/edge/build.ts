/** What a Worker cannot make at start, made beforehand: `wrangler` runs this before it bundles (see wrangler.toml). */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assetFiles } from '../asset-files.ts';
import { securityHeadersFor } from '../http/security-headers.ts';
import { releaseName } from '../release.ts';

const folder = 'dist/edge';
const assets = join(folder, 'site', 'assets');

/** What Workers' static assets say with a file; the names carry a hash of the content. */
const headers = [
  '/assets/*',
  '  Cache-Control: public, max-age=31536000, immutable',
  ...(await securityHeadersFor(true)).map(([name, value]) => `  ${name}: ${value}`),
  '',
].join('\n');

const { style, htmx, script } = assetFiles();
const names = [style, htmx, script].map(({ href }) => basename(href));
mkdirSync(assets, { recursive: true });
for (const old of readdirSync(assets)) if (!names.includes(old)) rmSync(join(assets, old));
for (const { href, body } of [style, htmx, script]) put(join(assets, basename(href)), body);
put(join(folder, 'site', '_headers'), headers);

const links = { style: style.href, htmx: htmx.href, script: script.href };
put(
  join(folder, 'release.js'),
  `export const build = ${JSON.stringify(releaseName())};\nexport const links = ${JSON.stringify(links)};\n`,
);

/** Whole or not at all, and only what is new: somebody may be serving it. */
function put(file: string, text: string) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}
