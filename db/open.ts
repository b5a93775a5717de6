import type { Client } from '@libsql/client/sqlite3';
import { openFile } from './open-file.ts';
import { openServer } from './open-server.ts';
import { patience } from './patience.ts';

/**
 * Opens the embedded database (`file:…`) or a libSQL server (`libsql:`, `http:`). One process per file; several may
 * share a server. Nothing takes longer than `limit` (milliseconds). Throws when the address makes no sense.
 */
export async function openClient(url: string, authToken?: string, limit = patience): Promise<Client> {
  return url.startsWith('file:') ? openFile(url, limit) : openServer(url, authToken, limit);
}
