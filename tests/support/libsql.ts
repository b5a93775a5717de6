import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { startLibsqlServer } from '../../db/server.ts';

/** A libSQL server that holds the demo, until the test ends; or one that follows another (`replicaOf` its `grpcUrl`). */
export async function demoServer(options: { replicaOf?: string } = {}) {
  return libsqlServer({ ...options, holding: options.replicaOf ? undefined : inject('template') });
}

/** A libSQL server until the test ends; empty, unless it starts from a file. */
export async function libsqlServer({ holding, ...options }: { holding?: string; replicaOf?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-server-'));
  const data = join(folder, 'dbs/default/data');
  mkdirSync(dirname(data), { recursive: true });
  if (holding) cpSync(holding, data);
  const server = await startLibsqlServer({ folder, ...options });
  onTestFinished(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return { ...server, folder };
}
