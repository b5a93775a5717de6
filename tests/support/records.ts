import type { Client, Row } from '@libsql/client';
import type { Rung } from '../../src/domain/escalation.ts';
import type { Right, Whereabouts } from '../../src/domain/permission.ts';

/** A record that an address can be about: what fills the address, whose it is, and the rights it takes besides. */
export type Standing = { params: Record<string, string>; places: Whereabouts[]; takes: Right[] };

const citiesOf = (experiment: string) =>
  `(select group_concat(city_id) from experiment_cities where experiment_id = ${experiment}) as cities`;
const anyCity = `(select group_concat(id) from parties where kind = 'city') as cities`;

/** Bottlenecks in a state, each with whom it is put to; a draft takes the right to know of drafts besides. */
const bottlenecks = (state = 'true') => `select b.id, city_id as cities, addressee_id as addressee, b.rung,
    case when status = 'draft' then 'draft.read' end as takes
  from bottlenecks b left join escalations e on e.bottleneck_id = b.id and e.ended_on is null where ${state}`;

const ownedBy = (party: string) => `${party} as cities, ${party} as addressee`;
const theNext = `(select min(held_on) from meetings where status = 'planned')`;

/** What an act is about decides who may know of it. */
const acts = `select a.id, b.city_id as cities, n.is_for_core_group = 0 as published, a.person_id as person,
    case when b.status = 'draft' then 'draft.read' when n.id then 'note.read'
      when subject_table = 'sessions' then 'access.read' end as takes
  from audit a left join bottlenecks b on subject_table = 'bottlenecks' and b.id = subject_id
  left join notes n on subject_table = 'notes' and n.id = subject_id order by a.id desc limit 200`;

const outsideWrites = `select id, json_extract(coalesce(after, before), '$.is_for_core_group') = 0 as published,
    case when table_name = 'notes' then 'note.read' end as takes from changes where audit_id is null`;

const toldFor = (column: string) =>
  `select id, ${column} as published from meetings order by held_on = ${theNext} desc, held_on desc`;

/**
 * Which records can stand in an address, by how it begins; the first that has every parameter is taken. Columns are
 * called as the parameters are; besides these there may be `cities` and `addressee` (whose it is), `rung`, `published`,
 * `person`, and `takes` (a right that one needs besides that of the route). A command that needs a state gets records
 * in that state, so that it is the right that decides.
 */
const records: [path: RegExp, select: string][] = [
  [
    /^\/experimenten\/:id\/eigenaren\/:owner/,
    `select experiment_id as id, id as owner, ${citiesOf('owners.experiment_id')} from owners`,
  ],
  [/^\/experimenten/, `select id, ${citiesOf('experiments.id')} from experiments`],
  [
    /^\/financiering/,
    `select id, ${citiesOf('funding_lines.experiment_id')} from funding_lines where rung = 'asked'`,
  ],
  [/^\/mijlpalen/, 'select id, city_id as cities from milestones where actual_on is null'],
  [/^\/knelpunten\/:id\/vastlegging/, bottlenecks(`status = 'draft'`)],
  [/^\/knelpunten\/:id\/heropening/, bottlenecks(`status = 'closed'`)],
  [
    /^\/knelpunten\/:id\/(sluiting|opschalingen)/,
    bottlenecks(`status = 'open' and b.rung <> 'administrative'`),
  ],
  [/^\/knelpunten\/:id\/wijzigen/, bottlenecks(`status <> 'closed'`)],
  [/^\/knelpunten\/:id\/ontvangstbevestiging/, bottlenecks('e.id is not null and acknowledged_on is null')],
  [/^\/knelpunten\/:id\/overdracht/, bottlenecks('addressee_id is not null and answered_on is null')],
  [/^\/knelpunten\/:id\/hervatting/, bottlenecks('paused_until >= (select demo_date from programme)')],
  [/^\/knelpunten\/:id\/pauze/, bottlenecks('e.id is not null and paused_until is null')],
  [/^\/knelpunten\/:id\/(antwoord|afschaling)/, bottlenecks('e.id is not null')],
  [
    /^\/knelpunten\/:id\/notities\/:note/,
    `select n.bottleneck_id as id, n.id as note, a.person_id as person from notes n
      inner join changes c on c.table_name = 'notes' and c.row_id = n.id and c.operation = 'insert'
      inner join audit a on a.id = c.audit_id`,
  ],
  [/^\/knelpunten\/:id\/notities/, bottlenecks()],
  [/^\/knelpunten\/:id$/, bottlenecks(`status <> 'closed'`)],
  [/^\/knelpunten/, bottlenecks()],
  [
    /^\/overleggen\/:id\/voortgang\/:experiment/,
    `select m.id, x.id as experiment, m.status = 'held' as published,
      ${citiesOf('x.id')} from meetings m, experiments x where (m.held_on = ${theNext} and x.state = 'running')
      or exists (select 1 from updates where meeting_id = m.id and experiment_id = x.id) order by m.held_on desc`,
  ],
  [/^\/overleggen\/:id\/voortgang/, toldFor(`status = 'held'`)],
  [/^\/overleggen\/:id\/verslag/, toldFor('report_adopted_in_id is not null')],
  [
    /^\/overleggen\/:id\/agenda\/versies\/:version/,
    'select meeting_id as id, number as version from agenda_versions',
  ],
  [
    /^\/overleggen\/:id\/agenda\/:item/,
    `select meeting_id as id, agenda_items.id as item from agenda_items
      inner join meetings on meetings.id = meeting_id where status = 'planned'`,
  ],
  [/^\/overleggen/, toldFor('true')],
  [/^\/besluiten/, 'select id from decisions'],
  [/^\/acties/, `select id, ${ownedBy('party_id')} from actions`],
  [/^\/lessen\/:id\/overgenomen/, `select id, ${anyCity} from lessons`],
  [/^\/lessen/, `select id, ${citiesOf('lessons.experiment_id')} from lessons`],
  [/^\/logboek\/buiten/, outsideWrites],
  [/^\/logboek/, acts],
  [
    /^\/sessies/,
    `select sessions.id, person_id as person from sessions
      inner join assignments on assignments.id = assignment_id`,
  ],
  [
    /^\/beheer\/partijen\/:id\/lidmaatschap\/:membership/,
    'select party_id as id, id as membership from memberships',
  ],
  [/^\/beheer\/(partijen|overdracht)/, `select id from parties where kind = 'city'`],
  [
    /^\/beheer\/mensen\/:id\/rollen\/:assignment/,
    `select person_id as id, id as assignment from assignments
      where role = 'city_lead' and until_on is null`,
  ],
  [/^\/beheer\/mensen\/:id\/accounts\/:identity/, 'select person_id as id, id as identity from identities'],
  [
    /^\/beheer\/mensen/,
    `select person_id as id from assignments where role = 'city_lead' and until_on is null`,
  ],
  [/^\/beheer\/kalender/, 'select id from periods'],
];

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** The records that can stand in an address; throws, with the address, when nobody said which those are. */
export async function standingIn(client: Client, path: string): Promise<Standing[]> {
  const names = namesIn(path);
  if (!names.length)
    return execute(client, `select min(id) as cities from parties where kind = 'city'`, names);
  const fits = ([pattern, select]: (typeof records)[number]) =>
    pattern.test(path) && names.every((name) => name === 'id' || new RegExp(`\\bas ${name}\\b`).test(select));
  const found = records.find(fits);
  if (!found)
    throw new Error(
      `which record stands for ${names.join(', ')} in ${path}? Say so in tests/support/records.ts`,
    );
  return execute(client, found[1], names);
}

async function execute(client: Client, select: string, names: string[]): Promise<Standing[]> {
  const { rows } = await client.execute(select);
  return rows.map((row) => standing(row, names));
}

function standing(row: Row, names: string[]): Standing {
  const cities = String(row.cities ?? '0')
    .split(',')
    .map(Number);
  const rest = {
    addresseeId: row.addressee ? Number(row.addressee) : null,
    rung: String(row.rung ?? 'city') as Rung,
    isPublished: row.published === 1,
    personId: Number(row.person ?? 0),
  };
  return {
    params: Object.fromEntries(names.map((name) => [name, String(row[name])])),
    places: cities.map((cityId) => ({ cityId, ...rest })),
    takes: row.takes ? [String(row.takes) as Right] : [],
  };
}

/** An address with a record in it. */
export const addressOf = (path: string, { params }: Standing): string =>
  path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name) => params[name] ?? '');
