import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, createClient } from '@libsql/client/sqlite3';
import { openServer } from './open-server.ts';
import { patience } from './patience.ts';

/**
 * Opens the embedded database (`file:…`) or a libSQL server (`libsql:`, `http:`). One process per file; several may
 * share a server. Nothing takes longer than `limit` (milliseconds). Throws when the address makes no sense.
 */
export async function openClient(url: string, authToken?: string, limit = patience): Promise<Client> {
  return url.startsWith('file:') ? openFile(url, limit) : openServer(url, authToken, limit);
}

/**
 * One connection per process: that is what keeps acknowledged writes safe. Waiting for a lock stops the whole process,
 * so it is short, and done again (see `settle`).
 */
async function openFile(url: string, limit: number): Promise<Client> {
  mkdirSync(dirname(url.slice('file:'.length)), { recursive: true });
  const client = createClient({ url, timeout: limit / 8, concurrency: 1 });
  await client.execute('pragma journal_mode = wal');
  await leaveNothing(client);
  const again = client.reconnect.bind(client);
  const reconnect = () => {
    again();
    return leaveNothing(client);
  };
  return Object.assign(client, { reconnect });
}

/** A name that was taken away must not linger in what the file no longer uses; each connection has to be told. */
const leaveNothing = (client: Client) => client.execute('pragma secure_delete = on');
