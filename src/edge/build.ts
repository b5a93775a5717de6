/** Builds the Worker, with what it cannot make at start: `wrangler` runs this before it takes it (see wrangler.toml). */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { assetFiles } from '../asset-files.ts';
import { securityHeadersFor } from '../http/security-headers.ts';
import { releaseName } from '../release.ts';

const folder = 'dist/edge';
const assets = join(folder, 'site', 'assets');
const modules = join(folder, 'modules');

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

/** What is asked for now and then (`await import(…)`) becomes a file of its own, and is read when it is. */
const { outputFiles } = await build({
  entryPoints: ['src/worker.ts'],
  outdir: modules,
  alias: { release: `./${join(folder, 'release.js')}` },
  bundle: true,
  splitting: true,
  minify: true,
  sourcemap: 'linked',
  legalComments: 'none',
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
  write: false,
});
mkdirSync(modules, { recursive: true });
for (const { path, text } of outputFiles) put(path, text);
const built = outputFiles.map(({ path }) => basename(path));
const isOld = (name: string) => /\.(js|map)$/.test(name) && !built.includes(name);
for (const name of readdirSync(modules).filter(isOld)) rmSync(join(modules, name), { force: true });

/** Whole or not at all, and only what is new: somebody may be serving it. */
function put(file: string, text: string) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}
