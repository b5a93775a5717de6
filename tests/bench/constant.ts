/** Serves files as constants, for the comparison: Hono on Node, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const folder = process.argv[2] ?? '.';
const app = new Hono();
for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8');
  app.get(`/${name}`, (c) => c.html(text));
}
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
