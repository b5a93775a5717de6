import type { Claim } from '../../db/queries/jobs.ts';
import type { JobName } from '../domain/job.ts';
import type { Dependencies } from '../http/context.ts';

/** What the jobs need; the time they take from the database, whose clock all processes share. */
export type JobDependencies = Pick<Dependencies, 'database' | 'demoDate' | 'log'>;

/** One thing that the clock does by itself. */
export type Job = {
  name: JobName;
  /** What it is time for now, in one read. */
  due(deps: JobDependencies): Promise<DueRun[]>;
};

export type DueRun = {
  /** What it is for: for the same thing it is done once. */
  occasion: string;
  /**
   * Does it, and finishes the claim in the same write. `withdrawn` when nothing was written: somebody was first, or
   * what it is about changed; if it is still due then, the next tick does it.
   */
  run(claim: Claim, requestId: string): Promise<'done' | 'withdrawn'>;
};
