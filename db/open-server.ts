import { type Client, createClient } from '@libsql/client/http';
import { lane } from './lane.ts';
import { patience, patientFetch } from './patience.ts';

/**
 * Opens a libSQL server (`libsql:`, `https:`, `http:`); no question to it takes longer than `limit` (milliseconds). It
 * recovers by itself when the server was away. One write at a time per process: sqld may stop answering altogether
 * when many write at once.
 */
export function openServer(url: string, authToken?: string, limit = patience): Client {
  const fetch = patientFetch(limit);
  const client = createClient({ url, authToken, fetch, concurrency: Number.POSITIVE_INFINITY });
  const [reading, writing] = [lane(40, limit), lane(1, limit)];
  const execute: Client['execute'] = client.execute.bind(client);
  const batch: Client['batch'] = client.batch.bind(client);
  return Object.assign(client, {
    execute: (...given: Parameters<Client['execute']>) => reading(() => execute(...given)),
    batch: (...given: Parameters<Client['batch']>) =>
      (given[1] === 'write' ? writing : reading)(() => batch(...given)),
  });
}
