import type { ServerType } from '@hono/node-server';

const patience = 10_000;

/** On SIGTERM or SIGINT: takes nothing new, finishes what is under way, closes the database, ends. */
export function stopGracefully(server: ServerType, close: () => Promise<void>) {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(async () => {
      await close();
      process.exit(0);
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(1), patience).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
