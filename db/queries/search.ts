import { and, desc, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Scope } from '../../src/domain/permission.ts';
import type { Question, Reference } from '../../src/domain/question.ts';
import type { Database } from '../database.ts';
import { actions, bottlenecks, decisions, experiments, lessons, meetings, parties } from '../schema/index.ts';
import { newestFound } from './word-index.ts';
import { hasWords } from './words.ts';

/** Hits of one kind that are shown; one more is fetched, to know whether there are more. */
export const shown = 10;

/** Which part of what is found somebody may see: whose drafts, and what of the register. */
export type Sight = { drafts: Scope; register: Scope };

/**
 * Everything that has all the words, per kind, whose title has them first, as far as one may see it: drafts of other
 * cities are never found. With a reference or a number also the record that has it.
 */
export function searchAll(database: Database, question: Question, { drafts, register }: Sight) {
  return {
    experiments: experimentHits(database, question),
    bottlenecks: bottleneckHits(database, question, drafts),
    decisions: decisionHits(database, question),
    actions: actionHits(database, question),
    lessons: lessonHits(database, question),
    meetings: meetingHits(database, question),
    parties: partyHits(database, question, register),
  };
}

/** Whether the record that a reference names is there, for this reader. */
export function referenced({ query }: Database, reference: Reference, drafts: Scope) {
  const { kind, id } = reference;
  if (kind === 'B') return query.select({ id: decisions.id }).from(decisions).where(eq(decisions.id, id));
  if (kind === 'A') return query.select({ id: actions.id }).from(actions).where(eq(actions.id, id));
  return query
    .select({ id: bottlenecks.id })
    .from(bottlenecks)
    .where(and(eq(bottlenecks.id, id), isVisible(drafts)));
}

function isVisible(drafts: Scope): SQL | undefined {
  const isLogged = ne(bottlenecks.status, 'draft');
  return 'partyId' in drafts ? or(isLogged, eq(bottlenecks.cityId, drafts.partyId)) : isLogged;
}

/** The words in these columns, or the number itself. */
const matches = (
  { text, number }: Question,
  id: SQLiteColumn,
  ...columns: [SQLiteColumn, ...SQLiteColumn[]]
) => or(hasWords(text, ...columns), number === null ? undefined : eq(id, number));

/** The same for a table whose words are in the index, no more than can be shown; undefined when that cannot tell. */
function hits(
  table: Parameters<typeof newestFound>[0],
  { text, number }: Question,
  title: string,
  which?: SQL,
): SQL | undefined {
  const found = newestFound(table, text, { title, most: shown + 1, which });
  if (!found) return undefined;
  return or(sql`${table.id} in ${found}`, number === null ? undefined : eq(table.id, number));
}

/** Whose title has the words first, then the newest. */
const best = ({ text, number }: Question, id: SQLiteColumn, title: SQLiteColumn) => [
  sql`${id} = ${number ?? 0} desc`,
  sql`(${hasWords(text, title)}) desc`,
  desc(id),
];

const joined = (...columns: SQLiteColumn[]) => sql<string>`${sql.join(columns, sql` || ' ' || `)}`;

function experimentHits({ query }: Database, question: Question) {
  const { id, title, summary, targetGroup, learningQuestion, measurement } = experiments;
  return query
    .select({ id, title, text: joined(summary, targetGroup, learningQuestion, measurement) })
    .from(experiments)
    .where(hasWords(question.text, title, summary, targetGroup, learningQuestion, measurement))
    .orderBy(...best(question, id, title))
    .limit(shown + 1);
}

function bottleneckHits({ query }: Database, question: Question, drafts: Scope) {
  const { id, title, story, status } = bottlenecks;
  const found = hits(bottlenecks, question, 'title', isVisible(drafts));
  return query
    .select({ id, title, text: joined(bottlenecks.question, story), status, city: parties.name })
    .from(bottlenecks)
    .innerJoin(parties, eq(parties.id, bottlenecks.cityId))
    .where(and(isVisible(drafts), found ?? matches(question, id, title, bottlenecks.question, story)))
    .orderBy(...best(question, id, title))
    .limit(shown + 1);
}

function decisionHits({ query }: Database, question: Question) {
  const { id, text } = decisions;
  return query
    .select({ id, title: text })
    .from(decisions)
    .where(hits(decisions, question, 'text') ?? matches(question, id, text))
    .orderBy(...best(question, id, text))
    .limit(shown + 1);
}

function actionHits({ query }: Database, question: Question) {
  const { id, text, owner } = actions;
  return query
    .select({ id, title: text, text: owner })
    .from(actions)
    .where(hits(actions, question, 'text') ?? matches(question, id, text, owner))
    .orderBy(...best(question, id, text))
    .limit(shown + 1);
}

function lessonHits({ query }: Database, question: Question) {
  const { id, title, text } = lessons;
  return query
    .select({ id, title, text })
    .from(lessons)
    .where(hits(lessons, { ...question, number: null }, 'title') ?? hasWords(question.text, title, text))
    .orderBy(...best(question, id, title))
    .limit(shown + 1);
}

/** By number, date and place; in the minutes once they are adopted. */
function meetingHits({ query }: Database, question: Question) {
  const { id, number, heldOn, place, report, reportAdoptedInId } = meetings;
  const adopted = sql<string>`case when ${reportAdoptedInId} is null then '' else ${report} end`;
  return query
    .select({ id, number, heldOn, text: adopted })
    .from(meetings)
    .where(or(hasWords(question.text, place, heldOn, adopted), eq(number, question.number ?? 0)))
    .orderBy(sql`${number} = ${question.number ?? 0} desc`, desc(heldOn))
    .limit(shown + 1);
}

function partyHits({ query }: Database, question: Question, register: Scope) {
  const { id, name, fullName } = parties;
  return query
    .select({ id, title: name, text: fullName })
    .from(parties)
    .where(and(register.kind === 'all' ? undefined : sql`false`, hasWords(question.text, name, fullName)))
    .orderBy(...best(question, id, name))
    .limit(shown + 1);
}
