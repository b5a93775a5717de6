import { createClient } from '@libsql/client';
import { Client, cookiesOf, type Timed } from './client.ts';
import { grownFile } from './files.ts';
import { inTurn, warmUp } from './measure.ts';
import { asNew, mainPages } from './pages.ts';
import { type Served, serveApplication } from './processes.ts';
import { kb, median, ms, say, table, times } from './say.ts';

const factors = [1, 10, 100] as const;

type Opened = { name: string; page: () => Promise<Timed>; first: Timed };
type Deal = { factor: number; served: Served; opened: Opened[] };

/**
 * Each main page fresh, with once, ten times and a hundred times the demo's data, and how long it took the first time;
 * and the memory that takes.
 */
export async function scalePart(): Promise<string> {
  const deals: Deal[] = [];
  for (const factor of factors) deals.push(await openDeal(factor));
  const rows: string[][] = [];
  for (const { opened } of deals) await warmUp(opened.map(({ page }) => page));
  for (const at of deals[0]?.opened.keys() ?? []) rows.push(await measure(deals, at));
  const memory = deals.map(({ factor, served }) => `${factor}× ${served.residentMegabytes().toFixed(0)} MB`);
  for (const { served } of deals) await served.stop();
  return `${table(head, rows)}\n\nResident memory after this: ${memory.join(', ')}.`;
}

const head = [
  'page, fresh',
  '1× ms',
  '10× ms',
  '100× ms',
  '100× : 1×',
  'first time, 100× ms',
  '1× KB',
  '100× KB',
];

async function openDeal(factor: number): Promise<Deal> {
  const url = `file:${await grownFile(factor)}`;
  const database = createClient({ url });
  const pages = await mainPages(database);
  database.close();
  const served = await serveApplication(url);
  const client = new Client(served.address);
  const opened: Opened[] = [];
  for (const { name, path, role, party } of pages) {
    const headers = await cookiesOf(served.address, role, party);
    const first = await client.get(path, headers);
    if (first.status !== 200) throw new Error(`${name} at ${factor}× answers ${first.status}`);
    opened.push({ name, first, page: () => client.get(asNew(path), headers) });
  }
  return { factor, served, opened };
}

async function measure(deals: readonly Deal[], at: number): Promise<string[]> {
  const sizes = deals.map(({ opened }) => opened[at]?.first.body.length ?? 0);
  const firsts = deals.map(({ opened }) => opened[at]?.first.took ?? 0);
  const ways = Object.fromEntries(deals.map(({ factor, opened }) => [factor, (opened[at] as Opened).page]));
  const took = await inTurn(ways, { rounds: 25 });
  const medians = factors.map((factor) => median(took[factor] ?? []));
  const [once = 0, , hundred = 0] = medians;
  const name = deals[0]?.opened[at]?.name ?? '';
  say(`${name}: ${medians.map(ms).join(' ')}`);
  return [
    name,
    ...medians.map(ms),
    times(hundred / once),
    ms(firsts[2] ?? 0),
    kb(sizes[0] ?? 0),
    kb(sizes[2] ?? 0),
  ];
}
