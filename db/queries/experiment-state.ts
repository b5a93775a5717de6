import type { ExperimentState, Securing } from '../../src/domain/experiment.ts';
import type { Database } from '../database.ts';
import type { Author, Written } from '../write.ts';
import { change, type Row } from './experiments.ts';

type StateChange = { state: ExperimentState; learned: string; endsOn?: string };

/** `corrected` says that the former state was a mistake. */
export function recordState(
  database: Database,
  author: Author,
  { id, version, corrected, ...columns }: StateChange & Row & { corrected: boolean },
  idempotencyKey?: string,
): Promise<Written> {
  const action = corrected ? 'experiment.state_corrected' : 'experiment.state_changed';
  return change(database, author, action, { id, version }, columns, idempotencyKey);
}

export function recordSecuring(
  database: Database,
  author: Author,
  { id, version, ...columns }: { securing: Securing; securingNote: string } & Row,
  idempotencyKey?: string,
): Promise<Written> {
  return change(database, author, 'experiment.securing_recorded', { id, version }, columns, idempotencyKey);
}
