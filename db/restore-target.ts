import { existsSync, rmSync } from 'node:fs';
import { type Client, createClient } from '@libsql/client';
import { copyInto } from './copy.ts';
import { holdsData, tablesOf } from './filling.ts';
import { fillingTable } from './migrated.ts';
import { transfer } from './transfer.ts';

/** Why a copy cannot be made: each is said by the command line in one line. */
export type Refusal =
  | 'backup_exists'
  | 'backup_missing'
  | 'backup_damaged'
  | 'not_a_backup'
  | 'holds_data'
  | 'no_tables'
  | 'filled_by_half'
  | 'in_use';

/** What a backup can be put into. */
export type Target = { refusal(): Promise<Refusal | null>; fill(backup: Client): Promise<void> };

export const fileTarget = (file: string): Target => ({
  refusal: async () => (existsSync(file) ? fileRefusal(file) : null),
  fill: async (backup) => {
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
    await copyInto(backup, file);
  },
});

export const serverTarget = (server: Client): Target => ({
  refusal: async () => ((await holdsData(server)) ? 'holds_data' : null),
  fill: (backup) => transfer(backup, server),
});

/** Why this is no backup to restore; null when it is one. */
export async function backupRefusal(backup: Client): Promise<Refusal | null> {
  try {
    const { rows } = await backup.execute('pragma integrity_check');
    if (rows[0]?.integrity_check !== 'ok') return 'backup_damaged';
    return (await tablesOf(backup)).includes('programme') ? null : 'not_a_backup';
  } catch {
    return 'backup_damaged';
  }
}

async function fileRefusal(file: string): Promise<Refusal | null> {
  const target = createClient({ url: `file:${file}`, timeout: 1000, concurrency: 1 });
  try {
    if (await holdsData(target)) return 'holds_data';
    // Leaving write-ahead logging takes the file for oneself: nobody else may have it open.
    const { rows } = await target.execute('pragma journal_mode = delete');
    return rows[0]?.journal_mode === 'delete' ? null : 'in_use';
  } catch {
    return 'in_use';
  } finally {
    target.close();
  }
}

/** Why there is nothing here to copy or to verify; null when there is. */
export async function sourceRefusal(client: Client): Promise<Refusal | null> {
  const tables = await tablesOf(client);
  if (tables.includes(fillingTable)) return 'filled_by_half';
  return tables.includes('changes') ? null : 'no_tables';
}
