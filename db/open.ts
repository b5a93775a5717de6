import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, createClient } from '@libsql/client';

/**
 * Opens the embedded database (`file:…`) or a libSQL server (`libsql:`, `http:`). One process per file, one
 * connection per process: that is what keeps acknowledged writes safe. Throws when the address makes no sense.
 */
export async function openClient(url: string, authToken?: string): Promise<Client> {
  if (!url.startsWith('file:')) return createClient({ url, authToken });
  mkdirSync(dirname(url.slice('file:'.length)), { recursive: true });
  const client = createClient({ url, timeout: 5000, concurrency: 1 });
  await client.execute('pragma journal_mode = wal');
  // A name that was taken away must not linger in what the file no longer uses.
  await client.execute('pragma secure_delete = on');
  return client;
}
