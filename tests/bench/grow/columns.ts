import { getTableName, is } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../../../db/schema/index.ts';
import { growthOf, roundDays, roundMeetings, type Size } from './size.ts';

/**
 * What is needed to say what a copy holds: how often the story is told, on which day it begins, and the highest number
 * in each table, from where the next copy counts on.
 */
export type Stage = Size & { startsOn: string; strides: Record<string, number> };

/** References that the schema does not declare. */
const withoutKey: Record<string, string> = {
  carried_from_id: 'agenda_items',
  report_adopted_in_id: 'meetings',
};

export const tables = Object.values(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => ({ name: getTableName(table), columns: columnsOf(table) }));

type Column = { name: string; refersTo?: string };

function columnsOf(table: SQLiteTable): Column[] {
  const { columns, foreignKeys } = getTableConfig(table);
  const targets = new Map(
    foreignKeys.map((key) => {
      const { columns: own, foreignTable } = key.reference();
      return [toSnakeCase(own[0]?.name ?? ''), getTableName(foreignTable)];
    }),
  );
  return columns.map(({ name: key }) => {
    const name = toSnakeCase(key);
    return { name, refersTo: targets.get(name) ?? withoutKey[name] };
  });
}

/**
 * SQL for what a column of a copy holds. The row that is played (`new`) says which copy it is, in which round (counted
 * from the oldest, 0) and by how many days that is moved to the past; `told.after` is what the story wrote.
 */
export function columnValue(stage: Stage, table: string, { name, refersTo }: Column): string {
  const told = `json_extract(told.after, '$.${name}')`;
  const own = special[`${table}.${name}`];
  if (own) return own(told, stage);
  if (name === 'id') return idOf(stage, table, told);
  if (refersTo) return idOf(stage, refersTo, told);
  if (isDay(name)) return dayOf(stage, table, told);
  return name === 'title' && growthOf(table) !== 'once' ? numbered(told) : told;
}

/** The number of a row of the story in the copy that is played. */
export function idOf({ copies, strides }: Stage, table: string, told: string): string {
  const stride = table === 'meetings' ? roundMeetings : (strides[table] ?? 0);
  const place = {
    once: '0',
    wide: 'new.copy',
    rounds: 'new.round',
    deep: `(new.round * ${copies} + new.copy)`,
  };
  return `${told} + ${place[growthOf(table)]} * ${stride}`;
}

const isDay = (name: string) => /_(on|by|until|date)$/.test(name);

/** Whatever begins with the programme begins with the oldest round. */
function dayOf({ rounds, startsOn }: Stage, table: string, told: string): string {
  const growth = growthOf(table);
  if (growth === 'wide') return told;
  if (growth !== 'once') return `date(${told}, -new.days || ' days')`;
  const first = `date('${startsOn}', '-${(rounds - 1) * roundDays} days')`;
  return `case ${told} when '${startsOn}' then ${first} else ${told} end`;
}

/** So that copies can be told apart, and the newest first one reads as in the demo. */
const numbered = (told: string) => `${told} || case when new.nth > 0 then ' ' || (new.nth + 1) else '' end`;

/** In two hours no more is discussed than in the demo: of the copies only what must be, and the rest does not fit. */
const fits = `(new.copy = 0 or json_extract(told.after, '$.must_discuss'))`;

const special: Record<string, (told: string, stage: Stage) => string> = {
  'meetings.number': (told) => `${told} + new.round * ${roundMeetings}`,
  'sessions.token_hash': () => `new.at || ' ' || new.act || ' ' || new.copy`,
  'decisions.text': numbered,
  'actions.text': numbered,
  'agenda_items.key': (told, stage) => `case ${keys(told, stage)} else ${told} end`,
  'agenda_items.position': (told) => `${told} + new.copy * 100`,
  'agenda_items.fits': (told) => `${told} and ${fits}`,
  'agenda_items.outcome': (told) => `case when ${fits} then ${told} end`,
};

const keys = (told: string, stage: Stage) =>
  ['bottleneck', 'experiment', 'lesson']
    .map((kind) => {
      const id = idOf(stage, `${kind}s`, `json_extract(told.after, '$.${kind}_id')`);
      return `when ${told} like '${kind}:%' then '${kind}:' || (${id})`;
    })
    .join(' ');
