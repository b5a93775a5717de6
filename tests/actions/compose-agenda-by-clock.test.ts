import { describe, expect, test } from 'vitest';
import { runJobs } from '../../src/jobs/run.ts';
import { beforeMeeting, linesOf } from '../support/agenda.ts';

describe('the clock', () => {
  test('composes the agenda on its day, once', async () => {
    const { database, lead, paths, id } = await beforeMeeting();
    const log = () => {};
    expect(await runJobs({ database, log })).toEqual([
      { job: 'compose_agenda', occasion: `meeting:${id}`, outcome: 'done' },
    ]);
    expect(linesOf((await lead.get(paths.agenda)).page).length).toBeGreaterThan(5);
    expect(await runJobs({ database, log })).toEqual([]);
  });
});
