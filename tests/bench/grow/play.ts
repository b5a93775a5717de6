import type { Client, InStatement } from '@libsql/client';
import { columnValue, idOf, type Stage, tables } from './columns.ts';
import type { Told } from './endings.ts';
import { type Growth, growthOf, roundDays, type Size } from './size.ts';
import { type Change, leftBy } from './told.ts';

/** Tells the story into an empty, migrated database: every act in every copy and round, in the order of their days. */
export async function play(client: Client, story: readonly Told[], size: Size) {
  const stage = {
    ...size,
    startsOn: String(leftBy(story, 'programme')[0]?.starts_on),
    strides: strides(story),
  };
  for (const statement of [...quick, ...places]) await client.execute(statement);
  await client.batch(script(story, stage));
  for (const trigger of triggers(stage)) await client.execute(trigger);
  await client.execute(performance(stage));
  for (const statement of [...removed, ...slow]) await client.execute(statement);
}

/** Nothing is lost when this is interrupted: the file is made again. Earlier rounds may name what came later. */
const quick = ['pragma journal_mode = off', 'pragma synchronous = off', 'pragma foreign_keys = off'];
const slow = ['pragma journal_mode = delete', 'pragma synchronous = full', 'pragma foreign_keys = on'];

/** The script, and the stage: a view whose triggers do what is put into it. */
const places = [
  `create temp table script (act integer primary key, at, person_id, role, organisation, action, subject_table,
    subject_id, growth, only_in, days)`,
  `create temp table told (act integer, seq integer, what integer, is_spread integer, row_id integer, after text,
    primary key (act, seq)) without rowid`,
  `create temp view stage as select 0 as act, 0 as seq, 0 as what, 0 as copy, 0 as round, 0 as days, 0 as nth, '' as at`,
];
const removed = ['drop view stage', 'drop table told', 'drop table script'];

function strides(story: readonly Told[]): Stage['strides'] {
  const highest: Stage['strides'] = {};
  for (const { table, id } of story.flatMap(({ changes }) => changes))
    highest[table] = Math.max(highest[table] ?? 0, id);
  return highest;
}

/** What can happen on stage; an act begins with its audit row and ends with its seal. */
const operations = ['insert', 'update', 'delete'] as const;
const whats = ['audit', 'seal', ...tables.flatMap(({ name }) => operations.map((one) => `${one} ${name}`))];
const [first, last] = [-1, 1_000_000];

function script(story: readonly Told[], stage: Stage): InStatement[] {
  return story.flatMap((told, act) => {
    const { at, personId, role, organisation, action, subjectTable, subjectId, changes, only } = told;
    const growth = growthOfAct(changes);
    const line = (seq: number, what: string, isSpread = false, id = 0, after: object | null = null) => ({
      sql: 'insert into told values (?, ?, ?, ?, ?, ?)',
      args: [act, seq, whats.indexOf(what), isSpread, id, after && JSON.stringify(after)],
    });
    return [
      {
        sql: 'insert into script values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        args: [
          ...[act, at, personId, role, organisation, action, subjectTable, subjectId],
          ...[growth, only ?? null, daysBefore(told, growth, stage)],
        ],
      },
      line(first, 'audit'),
      ...changes.map((change, seq) => {
        const { operation, table, id, after } = change;
        return line(seq, `${operation} ${table}`, growth === 'rounds' && hasSubject(change), id, after);
      }),
      line(last, 'seal'),
    ];
  });
}

function growthOfAct(changes: readonly Change[]): Growth {
  const found = changes.map(({ table }) => growthOf(table));
  return (['rounds', 'deep', 'wide'] as const).find((growth) => found.includes(growth)) ?? 'once';
}

/** What the programme began with was there before the oldest round. */
const daysBefore = ({ at }: Told, growth: Growth, { startsOn, rounds }: Stage) =>
  at.startsWith(startsOn) && (growth === 'once' || growth === 'wide') ? (rounds - 1) * roundDays : 0;

/** An agenda is made in one act, with an item for every copy of what it is about. */
const hasSubject = ({ table, after, id }: Change) =>
  table === 'agenda_items' && (after === null || id === null || /^\w+:/.test(String(after.key)));

const triggers = (stage: Stage): string[] =>
  whats.map((what, at) => {
    const [operation = '', table = ''] = what.split(' ');
    return `create temp trigger plays_${what.replace(' ', '_')} instead of insert on stage when new.what = ${at}
      begin ${deeds[operation]?.(stage, table)}; end`;
  });

const columnsOf = (table: string) => tables.find(({ name }) => name === table)?.columns ?? [];
const line = 'from told where told.act = new.act and told.seq = new.seq';
const rowId = (stage: Stage, table: string) => `(select ${idOf(stage, table, 'told.row_id')} ${line})`;

const deeds: Record<string, (stage: Stage, table: string) => string> = {
  audit: (stage) => `insert into audit
    (at, person_id, role, organisation, action, subject_table, subject_id, request_id, guard)
    select new.at, person_id, role, organisation, action, subject_table, ${subjectId(stage)}, 'grown', 1
    from script where script.act = new.act`,
  seal: () => 'insert into seals (audit_id) values ((select max(id) from audit))',
  insert: (stage, table) => `insert into ${table} (${columnsOf(table).map(({ name }) => name)})
    select ${columnsOf(table).map((column) => columnValue(stage, table, column))} ${line}`,
  update: (stage, table) => `update ${table} set (${columnsOf(table).map(({ name }) => name)}) =
    (select ${columnsOf(table).map((column) => columnValue(stage, table, column))} ${line})
    where id = ${rowId(stage, table)}`,
  delete: (stage, table) => `delete from ${table} where id = ${rowId(stage, table)}`,
};

const subjectId = (stage: Stage) =>
  `case subject_table ${Object.keys(stage.strides)
    .map((table) => `when '${table}' then ${idOf(stage, table, 'subject_id')}`)
    .join(' ')} end`;

/** Everything put on stage, act after act. Rounds count from the newest here, and from the oldest on stage. */
const performance = ({ copies, rounds }: Stage) => `
  with recursive copy (n) as (select 0 union all select n + 1 from copy where n < ${copies - 1}),
    round (n) as (select 0 union all select n + 1 from round where n < ${rounds - 1})
  insert into stage
  select script.act, told.seq, told.what, spread.n, ${rounds - 1} - round.n, ${roundDays} * round.n,
    round.n * ${copies} + spread.n, strftime('%Y-%m-%dT%H:%M:%fZ', at, -(days + ${roundDays} * round.n) || ' days')
  from script
  inner join round on (round.n = 0 or growth in ('rounds', 'deep'))
    and case only_in when 'newest' then round.n = 0 when 'earlier' then round.n > 0 else true end
  inner join copy on copy.n = 0 or growth in ('wide', 'deep')
  inner join told on told.act = script.act
  inner join copy as spread on case when is_spread then true else spread.n = copy.n end
  order by 8, script.act, round.n, copy.n, told.seq, spread.n`;
