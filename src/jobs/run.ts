import { claimRun, failRun, withdrawRun } from '../../db/queries/jobs.ts';
import { faultOf } from '../http/log.ts';
import { composeAgendaByClock } from './compose-agenda.ts';
import { forgetNames } from './forget-names.ts';
import type { DueRun, Job, JobDependencies } from './job.ts';

const jobs: readonly Job[] = [composeAgendaByClock, forgetNames];

/** What was attempted; without an occasion when it could not even be seen what is due, or be claimed. */
export type Ran = { job: Job['name']; occasion: string | null; outcome: 'done' | 'withdrawn' | 'failed' };

/**
 * Does what is due now, each thing once, however many processes try at the same time. Out: what this process did; what
 * another one is doing is left out. Never throws: what fails is logged, and tried again the next time.
 */
export async function runJobs(deps: JobDependencies): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const job of jobs) ran.push(...(await runJob(deps, job)));
  return ran;
}

async function runJob(deps: JobDependencies, job: Job): Promise<Ran[]> {
  const ran: Ran[] = [];
  try {
    for (const run of await job.due(deps)) {
      const outcome = await runOnce(deps, job, run);
      if (outcome) ran.push({ job: job.name, occasion: run.occasion, outcome });
    }
  } catch (error) {
    tell(deps, error, { job: job.name });
    ran.push({ job: job.name, occasion: null, outcome: 'failed' });
  }
  return ran;
}

async function runOnce(deps: JobDependencies, job: Job, { occasion, run }: DueRun) {
  const { database, log } = deps;
  const requestId = crypto.randomUUID();
  const claim = await claimRun(database, { job: job.name, occasion, owner: requestId });
  if (!claim) return null;
  const what = { job: job.name, occasion, requestId };
  try {
    const outcome = await run(claim, requestId);
    if (outcome === 'withdrawn') await withdrawRun(database, claim);
    log({ level: 'info', message: `job ${outcome}`, ...what });
    return outcome;
  } catch (error) {
    tell(deps, error, what);
    await failRun(database, claim);
    return 'failed';
  }
}

function tell({ log }: JobDependencies, error: unknown, what: Record<string, string>) {
  const { message, stack } = faultOf(error);
  log({ level: 'error', message: `job failed: ${message}`, stack, ...what });
}
