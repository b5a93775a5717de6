import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { Client, cookiesOf, type Timed } from './client.ts';
import { grownFile } from './files.ts';
import { inTurn, warmUp } from './measure.ts';
import { asNew, mainPages, type Page } from './pages.ts';
import { serveApplication, serveConstants } from './processes.ts';
import { kb, median, ms, quantile, table, times } from './say.ts';

type Opened = { page: Page; headers: Record<string, string>; first: Timed };

/** Each main page fresh, revisited and unchanged, beside its own bytes as a constant from Hono alone. */
export async function pagesPart(): Promise<string> {
  const url = `file:${await grownFile(1)}`;
  const application = await serveApplication(url);
  const folder = mkdtempSync(join(tmpdir(), 'kerngroep-constants-'));
  const client = new Client(application.address);
  const opened = await open(client, application.address, url);
  for (const [at, { first }] of opened.entries()) writeFileSync(join(folder, String(at)), first.body);
  const constants = await serveConstants(folder);
  const plain = new Client(constants.address);
  await warmUp(
    opened.map(
      ({ page, headers }) =>
        () =>
          client.get(asNew(page.path), headers),
    ),
  );
  const rows: string[][] = [];
  for (const [at, one] of opened.entries()) rows.push(await measure(client, plain, one, at));
  for (const { stop } of [application, constants]) await stop();
  rmSync(folder, { recursive: true });
  return table(head, rows);
}

const head = [
  'page, 1×',
  'KB',
  'fresh ms (p95)',
  'revisited ms (p95)',
  '304 ms (p95)',
  'constant ms (p95)',
  'constant : revisited',
];

async function open(client: Client, address: string, url: string): Promise<Opened[]> {
  const database = createClient({ url });
  const pages = await mainPages(database);
  database.close();
  const opened: Opened[] = [];
  for (const page of pages) {
    const headers = await cookiesOf(address, page.role, page.party);
    const first = await client.get(page.path, headers);
    if (first.status !== 200) throw new Error(`${page.path} answers ${first.status}`);
    opened.push({ page, headers, first });
  }
  return opened;
}

async function measure(client: Client, plain: Client, { page, headers, first }: Opened, at: number) {
  const { path } = page;
  const { etag } = await client.get(path, headers);
  const took = await inTurn({
    fresh: () => client.get(asNew(path), headers),
    revisited: () => client.get(path, headers),
    unchanged: () => client.get(path, { ...headers, 'if-none-match': etag }),
    constant: () => plain.get(`/${at}`, headers),
  });
  const figures = (values: number[]) => `${ms(median(values))} (${ms(quantile(values, 0.95))})`;
  const { fresh, revisited, unchanged, constant } = took;
  const ratio = times(median(constant) / median(revisited));
  return [page.name, kb(first.body.length), ...[fresh, revisited, unchanged, constant].map(figures), ratio];
}
