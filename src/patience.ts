import type { ServerOptions } from 'node:http';

/**
 * How long the server waits for a request to arrive, in milliseconds, and how much may stand before its body: who sends
 * a word now and then holds no place that others need. A form on a slow telephone takes seconds.
 */
export const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
} satisfies ServerOptions;
