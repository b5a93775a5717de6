import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { backUp, restore } from '../db/copy.ts';
import { connect } from '../db/database.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { openClient } from '../db/open.ts';
import { fileTarget } from '../db/restore-target.ts';
import { verify } from '../db/verify.ts';

describe('a backup', () => {
  test('is restored where there is no database yet, and is the same', async () => {
    const { file, backup } = await demoWithBackup();
    const before = await verdictOn(file);
    rmSync(file);
    expect(await restore(backup, fileTarget(file))).toEqual({ ok: true });
    expect(await verdictOn(file)).toEqual(before);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test('is restored over tables that never held anything', async () => {
    const { backup, folder } = await demoWithBackup();
    const fresh = join(folder, 'fresh.db');
    await opened(join(folder, 'migrated.db'), async (client) => {
      await migrateDatabase(connect(client));
      await backUp(client, fresh);
    });
    expect(await restore(backup, fileTarget(fresh))).toEqual({ ok: true });
    expect((await verdictOn(fresh)).faults).toEqual([]);
  });

  test('holds nobody who is signed in, and lets nobody in again where it is put back', async () => {
    const { file, folder } = await demoWithBackup();
    const tables = ['attempts', 'outbox', 'sessions', 'sign_ins'];
    await opened(file, (client) =>
      client.executeMultiple(`
        insert into attempts (who, minute, count) values ('x', 1, 1);
        insert into sign_ins (method, expires_at) values ('link', '2100-01-01T00:00:00.000Z');
        insert into outbox (kind, person_id, sign_in_id, created_at, try_after) values ('sign_in', 1, 1, '', '');
        insert into sessions (token_hash, assignment_id, method, started_at, seen_at, expires_at)
          values ('open-sesame', 1, 'link', '', '', '');`),
    );
    const backup = join(folder, 'later.db');
    expect(await opened(file, (client) => backUp(client, backup))).toEqual({ ok: true });
    expect(readFileSync(backup).includes('open-sesame')).toBe(false);
    rmSync(file);
    await restore(backup, fileTarget(file));
    for (const table of tables) {
      const { rows } = await opened(file, (client) => client.execute(`select count(*) as n from ${table}`));
      expect(rows[0]?.n, table).toBe(0);
    }
  });

  test('is never written over a file, and never restored over data', async () => {
    const { file, backup } = await demoWithBackup();
    const before = [readFileSync(backup), readFileSync(file)];
    const again = await opened(file, (client) => backUp(client, backup));
    expect(again).toEqual({ ok: false, refusal: 'backup_exists' });
    expect(await restore(backup, fileTarget(file))).toEqual({ ok: false, refusal: 'holds_data' });
    expect([readFileSync(backup), readFileSync(file)]).toEqual(before);
  });

  test('is not restored over a database that is open somewhere', async () => {
    const { backup, folder } = await demoWithBackup();
    const fresh = join(folder, 'fresh.db');
    const answer = await opened(fresh, async (client) => {
      await migrateDatabase(connect(client));
      return restore(backup, fileTarget(fresh));
    });
    expect(answer).toEqual({ ok: false, refusal: 'in_use' });
  });

  test('is refused when it is no database, another one, or not there', async () => {
    const folder = place();
    const [letter, other, target] = [join(folder, 'letter.db'), join(folder, 'other.db'), join(folder, 'db')];
    writeFileSync(letter, 'This is a letter, not a database.');
    await opened(other, (client) => client.execute('create table recipes (title text)'));
    const refusals = [letter, other, join(folder, 'none.db')].map((file) =>
      restore(file, fileTarget(target)),
    );
    expect(await Promise.all(refusals)).toEqual([
      { ok: false, refusal: 'backup_damaged' },
      { ok: false, refusal: 'not_a_backup' },
      { ok: false, refusal: 'backup_missing' },
    ]);
    expect(existsSync(target)).toBe(false);
  });
});

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function demoWithBackup() {
  const folder = place();
  const [file, backup] = [join(folder, 'demo.db'), join(folder, 'copies', 'backup.db')];
  copyFileSync(inject('template'), file);
  expect(await opened(file, (client) => backUp(client, backup))).toEqual({ ok: true });
  return { folder, file, backup };
}

async function opened<T>(file: string, work: (client: Awaited<ReturnType<typeof openClient>>) => Promise<T>) {
  const client = await openClient(`file:${file}`);
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

const verdictOn = (file: string) => opened(file, (client) => verify(connect(client)));
