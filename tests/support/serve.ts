import type { Server } from 'node:http';
import { serve as listen } from '@hono/node-server';
import type { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import type { Env } from '../../src/http/context.ts';

/** Really serves an application, on a port of its own until the test ends: the address to visit. */
export function serve(app: Hono<Env>): Promise<string> {
  return new Promise((resolve) => {
    const server = listen({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    ) as Server;
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
  });
}
