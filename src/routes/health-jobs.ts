import { read } from '../../db/database.ts';
import { agendasWaiting } from '../../db/queries/agenda-due.ts';
import { lastRuns } from '../../db/queries/jobs.ts';
import { namesWaiting } from '../../db/queries/names.ts';
import { agendaDueSince, isAgendaDue } from '../domain/agenda/due.ts';
import { type Due, type JobName, jobNames, standingOf } from '../domain/job.ts';
import { isNameDue, nameDueSince } from '../domain/retention.ts';
import { momentBy } from '../http/clock.ts';
import type { Dependencies } from '../http/context.ts';

/** Of each job its last run (the end of it, by the clock of the database), and what is due and not done. */
export async function jobsHealth({ database, demoDate }: Pick<Dependencies, 'database' | 'demoDate'>) {
  const found = await read(database, {
    ...agendasWaiting(database),
    ...namesWaiting(database),
    last: lastRuns(database),
  });
  const [clock] = found.clock;
  const [term] = found.term;
  if (!clock || !term) return [];
  const { today, now } = momentBy(clock, demoDate);
  const agendas = found.waiting.filter((meeting) => isAgendaDue(meeting, today));
  const due: Record<JobName, Due[]> = {
    compose_agenda: agendas.map((meeting) => ({ since: agendaDueSince(meeting), outcome: meeting.outcome })),
    forget_names: found.former.flatMap((person) => dueName(person, term.months, today)),
  };
  return jobNames.map((job) => ({ job, lastRun: lastOf(found.last, job), ...standingOf(due[job], now) }));
}

type Former = Awaited<ReturnType<typeof namesWaiting>['former']>[number];

function dueName(person: Former, months: number, today: string): Due[] {
  const { lastOn, changedAt, outcome } = person;
  if (lastOn === null || !isNameDue(person, months, today)) return [];
  return [{ since: nameDueSince(lastOn, months, changedAt), outcome }];
}

type Last = Awaited<ReturnType<typeof lastRuns>>;

function lastOf(runs: Last, job: JobName) {
  const run = runs.find((one) => one.job === job);
  return run ? { at: run.finishedAt ?? run.claimedAt, outcome: run.outcome ?? 'running' } : null;
}
