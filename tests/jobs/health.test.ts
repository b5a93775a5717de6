import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { travelTo } from '../support/bottleneck.ts';
import { historyOf } from '../support/history.ts';
import { beforeTheClock } from '../support/jobs.ts';

describe('a job that fails', () => {
  const breakIt = (meetingId: number) =>
    `create trigger broken before insert on agenda_items when new.meeting_id = ${meetingId}
     begin select raise(abort, 'the disk is broken'); end`;

  test('is logged, told in health, and tried again at the next tick', async () => {
    const { client, id, tick, done, log, health } = await beforeTheClock();
    await client.execute(breakIt(id));
    const before = await historyOf(client);
    expect([await tick(), await tick()].flat().map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
    expect(await historyOf(client)).toEqual(before);
    expect(log.filter(({ level }) => level === 'error')).toMatchObject([
      { job: 'compose_agenda', message: expect.stringContaining('the disk is broken') },
      { occasion: `meeting:${id}` },
    ]);
    expect(await health()).toMatchObject({
      status: 'degraded',
      jobs: [{ job: 'compose_agenda', lastRun: { outcome: 'failed' }, failing: 1 }],
    });
    await client.execute('drop trigger broken');
    expect(await tick()).toEqual(done);
    expect(await health()).toMatchObject({
      status: 'ok',
      jobs: [{ lastRun: { outcome: 'done' }, failing: 0 }],
    });
  });

  test('holds up no other meeting', async () => {
    const { client, id, tick, lead } = await beforeTheClock();
    await client.execute(breakIt(id));
    await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn: '2018-12-20' });
    await travelTo({ client }, '2018-12-06');
    expect((await tick()).map(({ outcome }) => outcome)).toEqual(['failed', 'done']);
  });

  test('is no trouble any more when a person did it, or when nobody needs it', async () => {
    const { client, id, tick, lead, paths, health } = await beforeTheClock();
    await client.execute(breakIt(id));
    await tick();
    await client.execute('drop trigger broken');
    await lead.submit(paths.agenda, paths.agenda);
    expect((await health()).status).toBe('ok');
  });

  test('also when it cannot even be seen what is due, and the tick goes on', async () => {
    const { client, tick, log } = await beforeTheClock();
    await client.execute('alter table job_runs rename to lost');
    const jobs = ['compose_agenda', 'forget_names'];
    expect(await tick()).toEqual(jobs.map((job) => ({ job, occasion: null, outcome: 'failed' })));
    expect(log.slice(-2)).toMatchObject(jobs.map((job) => ({ level: 'error', job })));
  });
});

describe('health', () => {
  test('says when each job last ran, and is well while nothing is due', async () => {
    const { client, health } = await beforeTheClock();
    await travelTo({ client }, '2018-11-28');
    expect(await health()).toMatchObject({
      status: 'ok',
      jobs: [
        { job: 'compose_agenda', lastRun: { at: '2018-10-18T08:00:00.000Z', outcome: 'done' }, overdue: 0 },
      ],
    });
  });

  test('is degraded when nothing was done for an hour, and answers 200 all the same', async () => {
    const { client, health, visitor, tick } = await beforeTheClock();
    await travelTo({ client }, '2018-11-30');
    expect(await health()).toMatchObject({ status: 'degraded', jobs: [{ failing: 0, overdue: 1 }] });
    expect((await visitor().get(addresses.health)).status).toBe(200);
    await tick();
    expect(await health()).toMatchObject({ status: 'ok', jobs: [{ overdue: 0 }] });
  });

  test('gives the clock an hour for what was planned late', async () => {
    const { lead, health, tick } = await beforeTheClock();
    await tick();
    await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn: '2018-12-05' });
    expect(await health()).toMatchObject({ status: 'ok', jobs: [{ overdue: 0 }] });
  });
});
