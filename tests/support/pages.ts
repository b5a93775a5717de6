import type { Client } from '@libsql/client';
import { addressOf, standingIn } from './records.ts';

/** Which record of the demo stands for `:id`, by the first words of the address. */
const records: [prefix: RegExp, select: string][] = [
  [/^\/experimenten/, 'select min(id) as id from experiments'],
  [/^\/financiering/, 'select min(id) as id from funding_lines'],
  [/^\/mijlpalen/, 'select min(id) as id from milestones where actual_on is null'],
  [
    /^\/knelpunten/,
    `select max(bottleneck_id) as id from escalations where ended_on is null and rung = 'ministry'`,
  ],
  [/^\/overleggen\/:id\/agenda\/versies/, 'select max(meeting_id) as id from agenda_versions'],
  [/^\/overleggen/, `select min(id) as id from meetings where status = 'planned'`],
  [/^\/besluiten/, 'select min(id) as id from decisions'],
  [/^\/acties/, 'select min(id) as id from actions'],
  [/^\/lessen/, 'select min(id) as id from lessons'],
  [/^\/beheer\/partijen/, 'select min(id) as id from parties'],
  [/^\/beheer\/overdracht/, 'select min(id) as id from parties'],
  [/^\/beheer\/mensen/, 'select min(id) as id from people'],
  [/^\/beheer\/kalender/, 'select min(id) as id from periods'],
  [/^\/logboek/, 'select max(id) as id from audit'],
  [/^\/sessies/, 'select min(id) as id from sessions'],
];

/** Which record stands for the second parameter. */
const others: Record<string, string> = {
  owner: 'select min(id) as id from owners',
  experiment: 'select min(id) as id from experiments',
  item: 'select min(id) as id from agenda_items',
  version: 'select max(number) as id from agenda_versions',
  domain: `select 'care' as id`,
  membership: 'select min(id) as id from memberships',
  assignment: 'select min(id) as id from assignments',
  token: "select 'none' as id",
  identity: 'select coalesce(min(id), 1) as id from identities',
};

type Mounted = { routes: { method: string; path: string }[] };

/** Every page that can be opened: the mounted GET routes, with records of the demo in their addresses. */
export async function pagesOf(app: Mounted, client: Client): Promise<string[]> {
  const paths = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
  const pages = [...paths].filter((path) => !/^\/(assets|gezondheid|\.well-known)/.test(path));
  return Promise.all(pages.map((path) => fill(path, client)));
}

/** An address of which the parameters are filled in with records of the demo. */
export async function fill(path: string, client: Client): Promise<string> {
  let filled = path;
  for (const [whole, name = ''] of path.matchAll(/:(\w+)(?:\{[^}]*\})?/g)) {
    const select = name === 'id' ? records.find(([prefix]) => prefix.test(path))?.[1] : others[name];
    if (!select) return withAnyRecord(path, client);
    const { rows } = await client.execute(select);
    filled = filled.replace(whole, String(rows[0]?.id));
  }
  return filled;
}

/** Where no particular record is asked for, any will do that can stand there. */
async function withAnyRecord(path: string, client: Client): Promise<string> {
  const [record] = await standingIn(client, path);
  if (!record) throw new Error(`the demo has no record for ${path}`);
  return addressOf(path, record);
}
