import { describe, expect, test } from 'vitest';
import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { addresses, at } from '../../views/addresses.ts';
import { linesOf } from '../support/agenda.ts';
import { travelTo } from '../support/bottleneck.ts';
import { beforeTheClock, claimAgenda, composedSoFar, leasesPass } from '../support/jobs.ts';

describe('several clocks at the same time', () => {
  test('compose it once', async () => {
    const { tick, file, database, client, id } = await beforeTheClock();
    const other = connect(await openClient(`file:${file}`));
    const ticks = await Promise.all([
      tick(),
      runJobs({ database: other, log: () => {} }),
      tick(),
      runJobs({ database, log: () => {} }),
    ]);
    other.client.close();
    expect(ticks.flat().filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
    expect(ticks.flat().filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(await composedSoFar(client, id)).toMatchObject({ by: 'system', doubles: 0, outcome: 'done' });
  });

  test('leave it to whoever claimed it, until that one is taken for dead', async () => {
    const { tick, client, database, id, done } = await beforeTheClock();
    await claimAgenda(database, id);
    expect(await tick()).toEqual([]);
    await leasesPass(client);
    expect(await tick()).toEqual(done);
  });

  test('who was taken for dead and was only slow writes nothing, whoever is first', async () => {
    const { tick, client, database, id, done, claimed } = await beforeTheClock();
    const slow = await claimed();
    await leasesPass(client);
    await claimAgenda(database, id);
    expect(await slow()).toBe('withdrawn');
    expect((await composedSoFar(client, id)).items).toBe(0);
    await leasesPass(client);
    expect(await tick()).toEqual(done);
    expect(await slow()).toBe('withdrawn');
    expect(await composedSoFar(client, id)).toMatchObject({ by: 'system', doubles: 0, outcome: 'done' });
  });
});

describe('between the moment that the clock looks and the moment that it writes', () => {
  test('a person presses the button: there is one agenda, and no trouble', async () => {
    const { tick, client, id, lead, paths, claimed } = await beforeTheClock();
    const compose = await claimed();
    const answer = await lead.submit(paths.agenda, paths.agenda);
    expect([answer.status, answer.location]).toEqual([303, paths.agenda]);
    expect(await compose()).toBe('withdrawn');
    expect(await tick()).toEqual([]);
    expect(await composedSoFar(client, id)).toMatchObject({ by: 'national_lead', doubles: 0 });
  });

  test('a person presses the button and comes second: the agenda is there', async () => {
    const { client, id, lead, paths, tick } = await beforeTheClock();
    const { page } = await lead.get(paths.agenda);
    const formKey = page.querySelector('.agenda__compose [name=formKey]')?.getAttribute('value') ?? '';
    await tick();
    const answer = await lead.post(paths.agenda, { formKey });
    expect([answer.status, answer.location]).toEqual([303, paths.agenda]);
    expect(linesOf((await lead.follow(answer)).page).length).toBeGreaterThan(5);
    expect(await composedSoFar(client, id)).toMatchObject({ by: 'system', doubles: 0 });
  });

  test('both at once: one agenda, and the person goes on with it', async () => {
    const { client, id, lead, paths, tick } = await beforeTheClock();
    const { page } = await lead.get(paths.agenda);
    const formKey = page.querySelector('.agenda__compose [name=formKey]')?.getAttribute('value') ?? '';
    const [answer, ran] = await Promise.all([lead.post(paths.agenda, { formKey }), tick()]);
    expect(answer.status).toBe(303);
    expect(ran.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    const { by, doubles } = await composedSoFar(client, id);
    expect([by, doubles]).toEqual([expect.stringMatching(/^(system|national_lead)$/), 0]);
  });

  test('the meeting is cancelled: nothing is composed', async () => {
    const { client, id, lead, paths, claimed, tick } = await beforeTheClock();
    const compose = await claimed();
    await lead.submit(paths.file, at(addresses.meetingCancelled, { id }));
    expect(await compose()).toBe('withdrawn');
    expect(await tick()).toEqual([]);
    expect((await composedSoFar(client, id)).items).toBe(0);
  });

  test('the meeting is moved: it is composed on its new day', async () => {
    const { client, id, lead, paths, claimed, tick, done } = await beforeTheClock();
    const compose = await claimed();
    await lead.submit(at(addresses.editMeeting, { id }), paths.file, { heldOn: '2018-12-20' });
    expect(await compose()).toBe('withdrawn');
    await leasesPass(client);
    await travelTo({ client }, '2018-12-06');
    expect(await tick()).toEqual(done);
  });
});
