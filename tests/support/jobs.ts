import type { Client } from '@libsql/client';
import type { Database } from '../../db/database.ts';
import { claimRun } from '../../db/queries/jobs.ts';
import { composeAgendaByClock } from '../../src/jobs/compose-agenda.ts';
import type { JobDependencies } from '../../src/jobs/job.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { addresses } from '../../views/addresses.ts';
import { beforeMeeting } from './agenda.ts';

/** The demo two weeks before its next meeting, with a clock that ticks when it is told to. */
export async function beforeTheClock() {
  const site = await beforeMeeting();
  const { database, log } = site;
  const deps: JobDependencies = { database, log: (event) => log.push(event) };
  return {
    ...site,
    deps,
    tick: () => runJobs(deps),
    done: [{ job: 'compose_agenda', occasion: `meeting:${site.id}`, outcome: 'done' }],
    /** What a process holds that has seen that the agenda is due and claimed it, and nothing more. */
    claimed: async () => {
      const [due] = await composeAgendaByClock.due(deps);
      const claim = await claimAgenda(database, site.id);
      if (!due || !claim) throw new Error('there is nothing to claim');
      return () => due.run(claim, 'a slow process');
    },
    /** As it tells of this job. */
    health: async () => {
      const all = JSON.parse((await site.visitor().get(addresses.health)).text);
      return { ...all, jobs: all.jobs.filter(isComposing) };
    },
  };
}

/** Of what the clock did, what it did to agendas: on another day it may have had more to do. */
export const isComposing = ({ job }: { job: string }) => job === 'compose_agenda';

export const claimAgenda = (database: Database, meetingId: number) =>
  claimRun(database, { job: 'compose_agenda', occasion: `meeting:${meetingId}`, owner: 'a process' });

/** As much time passes in the database that whoever claimed a run and died is taken for dead. */
export const leasesPass = (client: Client) =>
  client.execute(`update job_runs set claimed_until = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`);

/** Everything that was ever recorded about composing the agenda of a meeting, and how many items it has. */
export async function composedSoFar(client: Client, meetingId: number) {
  const { rows } = await client.execute({
    sql: `select (select count(*) from agenda_items where meeting_id = :id) as items,
      (select count(*) from agenda_items where meeting_id = :id) - (select count(distinct "key") from agenda_items
        where meeting_id = :id) as doubles,
      (select group_concat(role) from audit where action = 'agenda.composed' and subject_id = :id) as "by",
      (select outcome from job_runs where occasion = :occasion) as outcome`,
    args: { id: meetingId, occasion: `meeting:${meetingId}` },
  });
  const [row] = rows;
  return { items: Number(row?.items), doubles: Number(row?.doubles), by: row?.by, outcome: row?.outcome };
}
