import { asc, desc, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { experimentStates, themes } from '../../src/domain/experiment.ts';
import { progresses } from '../../src/domain/update.ts';
import { experiments, updates } from '../schema/index.ts';

export const experimentColumns = ['title', 'city', 'theme', 'state', 'progress', 'bottlenecks'] as const;
export type ExperimentOrder = { by: (typeof experimentColumns)[number]; descending: boolean };

/** The newest meeting that an experiment reported to: going back from the last one, it is soon found. */
const lastReportedTo = (experimentId: SQLWrapper) => sql`(select id from meetings
  where exists (select 1 from updates told where told.experiment_id = ${experimentId} and told.meeting_id = meetings.id)
  order by held_on desc limit 1)`;

/** The updates of an experiment for the newest meeting that it reported to; a joint one can have one per city. */
export const isLatestOf = (experimentId: SQLWrapper): SQL => sql`${updates.experimentId} = ${experimentId}
  and ${updates.meetingId} = ${lastReportedTo(experimentId)}`;

const title = sql`${experiments.title} collate nocase`;

/** Enumerations sort in the order in which the domain names their words. */
const expressions: Record<ExperimentOrder['by'], SQL> = {
  title,
  city: sql`(select min(name) from parties join experiment_cities on city_id = parties.id
    where experiment_id = ${experiments.id})`,
  theme: rank(experiments.theme, themes),
  state: rank(experiments.state, experimentStates),
  progress: sql`(select max(${rank(updates.progress, progresses)}) from ${updates}
    where ${isLatestOf(experiments.id)})`,
  bottlenecks: sql`(select count(*) from bottleneck_experiments join bottlenecks on bottleneck_id = bottlenecks.id
    where experiment_id = ${experiments.id} and status = 'open')`,
};

/** By the chosen column, and by title and number where that is the same, so that pages never overlap. */
export function inOrder({ by, descending }: ExperimentOrder): SQL[] {
  const chosen = (descending ? desc : asc)(expressions[by]);
  // Named twice, the title would not be read from its index in this order.
  return [chosen, ...(by === 'title' ? [] : [title]), sql`${experiments.id}`];
}

function rank(column: SQLiteColumn, words: readonly string[]): SQL {
  const cases = words.map((word, at) => sql`when ${word} then ${at}`);
  return sql`case ${column} ${sql.join(cases, sql` `)} end`;
}
