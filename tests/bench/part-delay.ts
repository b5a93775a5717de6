import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { connect } from '../../db/database.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { libsqlServerProgram, startLibsqlServer } from '../../db/server.ts';
import { seed } from '../../seeds/run.ts';
import { Client, cookiesOf, type Timed } from './client.ts';
import { delayedRoad } from './delay.ts';
import { inTurn, warmUp } from './measure.ts';
import { asNew, mainPages } from './pages.ts';
import { serveApplication } from './processes.ts';
import { median, ms, table } from './say.ts';

const delay = 30;
/** Milliseconds that a page may take beside two round trips. */
const target = 25;

/** Each main page fresh, with a libSQL server at thirty milliseconds. */
export async function delayPart(): Promise<string> {
  if (!libsqlServerProgram()) return 'Left out: npm 10 installs no libSQL server (npm 11 does).';
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-libsql-'));
  const server = await startLibsqlServer({ folder });
  const near = createClient({ url: server.url });
  await migrateDatabase(connect(near));
  await seed(connect(near));
  const road = await delayedRoad(server.url, delay);
  const application = await serveApplication(road.url);
  const client = new Client(application.address);
  const opened: { name: string; page: () => Promise<Timed> }[] = [];
  for (const { name, path, role, party } of await mainPages(near)) {
    const headers = await cookiesOf(application.address, role, party);
    opened.push({ name, page: () => client.get(asNew(path), headers) });
  }
  await warmUp(opened.map(({ page }) => page));
  const rows: string[][] = [];
  for (const { name, ...ways } of opened) {
    const { page } = await inTurn(ways, { rounds: 15 });
    const above = median(page) - 2 * delay;
    rows.push([name, ms(median(page)), ms(above), above <= target ? '' : 'misses']);
  }
  await application.stop();
  road.close();
  await server.stop();
  rmSync(folder, { recursive: true });
  return table(['page, 1×', 'ms', `above 2 × ${delay} ms`, `${target} ms`], rows);
}
