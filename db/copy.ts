import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, createClient } from '@libsql/client';

/** Why a copy cannot be made: each is said by the command line in one line. */
export type Refusal =
  | 'only_files'
  | 'backup_exists'
  | 'backup_missing'
  | 'backup_damaged'
  | 'not_a_backup'
  | 'holds_data'
  | 'in_use';
type Copied = { ok: true } | { ok: false; refusal: Refusal };

const refuse = (refusal: Refusal): Copied => ({ ok: false, refusal });

/** Writes a whole and consistent copy to a new file, also while the application runs. Refuses an existing file. */
export async function backUp(client: Client, file: string): Promise<Copied> {
  if (client.protocol !== 'file') return refuse('only_files');
  if (existsSync(file)) return refuse('backup_exists');
  await copyInto(client, file);
  return { ok: true };
}

/**
 * Puts a backup in the place of a database that does not exist yet or never held anything. Refuses to overwrite data,
 * a database that is open somewhere, and a file that is damaged or of something else.
 */
export async function restore(file: string, url: string): Promise<Copied> {
  if (!url.startsWith('file:')) return refuse('only_files');
  if (!existsSync(file)) return refuse('backup_missing');
  const target = url.slice('file:'.length);
  const backup = createClient({ url: `file:${file}` });
  try {
    const refusal = (await backupRefusal(backup)) ?? (existsSync(target) ? await targetRefusal(url) : null);
    if (refusal) return refuse(refusal);
    for (const part of [target, `${target}-wal`, `${target}-shm`]) rmSync(part, { force: true });
    await copyInto(backup, target);
    return { ok: true };
  } finally {
    backup.close();
  }
}

/** Under its final name only when it is whole. */
async function copyInto(client: Client, file: string) {
  const part = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(part, { force: true });
  await client.execute({ sql: 'vacuum into ?', args: [part] });
  renameSync(part, file);
}

async function backupRefusal(backup: Client): Promise<Refusal | null> {
  try {
    const { rows } = await backup.execute('pragma integrity_check');
    if (rows[0]?.integrity_check !== 'ok') return 'backup_damaged';
    return (await hasTable(backup, 'programme')) ? null : 'not_a_backup';
  } catch {
    return 'backup_damaged';
  }
}

async function targetRefusal(url: string): Promise<Refusal | null> {
  const target = createClient({ url, timeout: 1000, concurrency: 1 });
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

async function holdsData(client: Client): Promise<boolean> {
  const { rows: tables } = await client.execute("select name from sqlite_master where type = 'table'");
  if (tables.length === 0) return false;
  if (!(await hasTable(client, 'changes'))) return true;
  const { rows } = await client.execute(
    'select exists (select 1 from changes) or exists (select 1 from audit) as held',
  );
  return Boolean(rows[0]?.held);
}

async function hasTable(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.execute({
    sql: "select 1 from sqlite_master where type = 'table' and name = ?",
    args: [name],
  });
  return rows.length > 0;
}
