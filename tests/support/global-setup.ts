import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '../../db/database.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { openClient } from '../../db/open.ts';
import { seedWhenEmpty } from '../../seeds/run.ts';

/** Tells the demo story once, into a file that every test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-'));
  const template = join(folder, 'template.db');
  const client = await openClient(`file:${template}`);
  await migrateDatabase(connect(client));
  await seedWhenEmpty(connect(client));
  await client.execute('pragma wal_checkpoint(truncate)');
  client.close();
  project.provide('template', template);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  export interface ProvidedContext {
    template: string;
  }
}
