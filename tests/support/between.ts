import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/**
 * What happens to a request on its way: it never arrives, it is done but the connection breaks before the answer, it
 * waits for ever, something else answers that it cannot, or nothing.
 */
export type Fate = 'lost' | 'unanswered' | 'silent' | 'failed' | 'passed';

/** Something between a client and the libSQL server at `url` that decides about each request, counted from 1. */
export async function between(url: string, decide: (nth: number, body: string) => Fate): Promise<string> {
  let count = 0;
  const server = createServer(async (request, response) => {
    const body = request.method === 'POST' ? await buffer(request) : undefined;
    const fate = decide(++count, String(body ?? ''));
    if (fate === 'silent') return undefined;
    if (fate === 'failed') return response.writeHead(502).end('Bad Gateway');
    if (fate === 'lost') return response.destroy();
    const headers = { 'content-type': request.headers['content-type'] ?? '' };
    const answer = await fetch(url + request.url, { method: request.method, headers, body });
    const text = await answer.text();
    if (fate === 'unanswered') return response.destroy();
    return response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      .end(text);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
