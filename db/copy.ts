import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { momentaryIn } from './filling.ts';
import { backupRefusal, type Refusal, sourceRefusal, type Target } from './restore-target.ts';
import { transfer } from './transfer.ts';

type Copied = { ok: true } | { ok: false; refusal: Refusal };

const refuse = (refusal: Refusal): Copied => ({ ok: false, refusal });

/**
 * Writes a whole copy of one moment to a new file, also while the application runs: of a file, or of a server, which is
 * read out. Refuses an existing file, and a database that nothing was ever made in or that was filled by half.
 */
export async function backUp(client: Client, file: string): Promise<Copied> {
  if (existsSync(file)) return refuse('backup_exists');
  const refusal = await sourceRefusal(client);
  if (refusal) return refuse(refusal);
  await copyInto(client, file);
  return { ok: true };
}

/**
 * Puts a backup in the place of a file that does not exist yet, or of a database that never held anything. Refuses to
 * overwrite data, a file that is open somewhere, and a backup that is damaged or of something else.
 */
export async function restore(file: string, target: Target): Promise<Copied> {
  if (!existsSync(file)) return refuse('backup_missing');
  const backup = createClient({ url: `file:${file}` });
  try {
    const refusal = (await backupRefusal(backup)) ?? (await target.refusal());
    if (refusal) return refuse(refusal);
    await target.fill(backup);
    return { ok: true };
  } finally {
    backup.close();
  }
}

/** To a file, which gets its name only when it is whole. */
export async function copyInto(client: Client, file: string) {
  const part = `${file}.part`;
  mkdirSync(dirname(file), { recursive: true });
  removePart(part);
  try {
    if (client.protocol === 'file') await client.execute({ sql: 'vacuum into ?', args: [part] });
    else await readOut(client, part);
    await withoutDoors(part);
    renameSync(part, file);
  } finally {
    removePart(part);
  }
}

/** Nobody comes in with a copy, or with one that is put back: who signed out stays out, what was mailed is not mailed anew. */
async function withoutDoors(file: string) {
  const copy = createClient({ url: `file:${file}` });
  try {
    const emptied = (await momentaryIn(copy)).map((table) => `delete from ${table}`);
    await copy.executeMultiple(['pragma secure_delete = on', ...emptied].join(';'));
  } finally {
    copy.close();
  }
}

function removePart(part: string) {
  for (const left of [part, `${part}-journal`]) rmSync(left, { force: true });
}

async function readOut(server: Client, file: string) {
  const copy = createClient({ url: `file:${file}` });
  try {
    await transfer(server, copy);
  } finally {
    copy.close();
  }
}
