import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startLibsqlServer } from '../../db/server.ts';

/** One libSQL server for all tests, with room for a database per test. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-libsql-'));
  mkdirSync(join(folder, 'dbs'));
  const { url, adminUrl, stop } = await startLibsqlServer({ folder, namespaces: true });
  project.provide('libsql', { url, adminUrl, folder });
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests have their databases; none: in files. */
    libsql?: { url: string; adminUrl: string; folder: string };
  }
}
