import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { claimRun } from '../../db/queries/jobs.ts';
import { forgetNames } from '../../src/jobs/forget-names.ts';
import type { JobDependencies } from '../../src/jobs/job.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { addresses, withQuery } from '../../views/addresses.ts';
import { historyOf } from '../support/history.ts';
import { leasesPass } from '../support/jobs.ts';
import { deal, pathsOf, rowsOf } from '../support/people.ts';

const name = 'Xantippe Uniek '.repeat(6).trim();
const becomes = 'Projectleider Breda (vertrokken)';

/** Project lead Breda under a name of her own, who left on 30 November 2018, in the demo as it is on a later day. */
async function afterLeaving() {
  const site = await deal();
  const { lead, breda, client } = site;
  await lead.submit(breda.edit, breda.file, { name, email: 'xantippe@breda.example' });
  await (await site.as('city_lead', 'Breda')).post(addresses.lessons, {
    title: 'Bel eerst',
    text: 'Dat helpt.',
  });
  await lead.submit(breda.departure, breda.departure, { lastOn: '2018-11-30' });
  await client.execute(`insert into identities (person_id, issuer, subject, bound_on)
    values (${breda.person}, 'https://id.example', 'xantippe', '2018-11-01')`);
  const deps: JobDependencies = site.dependencies;
  const forgotten = async () => {
    const ran = await runJobs(deps);
    return ran.filter(({ job }) => job === 'forget_names');
  };
  const isHers = ({ occasion }: { occasion: string | null }) =>
    Boolean(occasion?.startsWith(`person:${breda.person}:`));
  return {
    ...site,
    deps,
    tick: async () => (await forgotten()).filter(isHers),
    /** It is that day, for the application and for the clock. */
    on: (day: string) => {
      site.dependencies.demoDate = day;
    },
    called: async () =>
      (await rowsOf({ client }, `select name, email from people where id = ${breda.person}`))[0],
    health: async () => {
      const { jobs } = JSON.parse((await site.visitor().get(addresses.health)).text);
      return jobs.find((job: { job: string }) => job.job === 'forget_names');
    },
  };
}

describe('the name of somebody who left', () => {
  test('stays in the audit trail for the months that were agreed on, and not a day longer', async () => {
    const { tick, on, called, lead, breda } = await afterLeaving();
    on('2020-11-30');
    expect(await tick()).toEqual([]);
    expect((await lead.get(addresses.audit)).text).toContain('Xantippe');
    on('2020-12-01');
    expect(await tick()).toMatchObject([{ outcome: 'done' }]);
    expect(await called()).toEqual({ name: becomes, email: null });
    const trail = await lead.get(withQuery(addresses.audit, { wie: 'system' }));
    expect(trail.text).not.toContain('Xantippe');
    expect(trail.text).toContain(becomes);
    expect(trail.page.querySelector('tbody tr')?.textContent).toMatch(
      /Het systeem.*Naam van persoon verwijderd/,
    );
    expect((await lead.get(breda.file)).text).toContain('De naam heeft plaatsgemaakt voor de rol.');
  });

  test('goes after as many months as the programme says now', async () => {
    const { tick, on, lead } = await afterLeaving();
    await lead.submit(addresses.programme, addresses.programme, { retentionMonths: '3' });
    on('2019-02-28');
    expect(await tick()).toEqual([]);
    on('2019-03-01');
    expect(await tick()).toMatchObject([{ outcome: 'done' }]);
  });

  test('goes once, also when the clock stood still for years, and with several clocks', async () => {
    const { tick, on, client, url, deps } = await afterLeaving();
    on('2026-01-01');
    const other = connect(await openClient(url));
    const ticks = await Promise.all([tick(), tick(), runJobs({ ...deps, database: other })]);
    other.client.close();
    expect(ticks.flat().filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    const acts = `select count(*) as n from audit where action = 'person.pseudonymised' group by subject_id having n > 1`;
    expect(await rowsOf({ client }, acts)).toEqual([]);
    const before = await historyOf(client);
    expect(await tick()).toEqual([]);
    expect(await historyOf(client)).toEqual(before);
  });

  test('leaves nothing behind, not even in the bytes of the file, and what they did is all there', async () => {
    const { tick, on, client, file, breda, lead, url } = await afterLeaving();
    await client.execute(
      `insert into sign_ins (id, method, person_id, expires_at) values (7, 'link', ${breda.person}, '2099')`,
    );
    const acts = () => rowsOf({ client }, `select action from audit where person_id = ${breda.person}`);
    const before = await acts();
    on('2020-12-01');
    await tick();
    expect(await acts()).toEqual(before);
    expect(await rowsOf({ client }, 'select id from identities union all select id from sign_ins')).toEqual(
      [],
    );
    for (const { name: table } of await rowsOf(
      { client },
      `select name from sqlite_master where type = 'table'`,
    )) {
      const rows = await rowsOf({ client }, `select * from "${table}"`);
      expect(JSON.stringify(rows), String(table)).not.toMatch(/xantippe/i);
    }
    for (const path of [
      addresses.audit,
      addresses.lessons,
      addresses.decisions,
      addresses.meetings,
      addresses.people,
    ])
      expect((await lead.get(path)).status, path).toBe(200);
    if (!url.startsWith('file:')) return;
    await client.execute('pragma wal_checkpoint(truncate)');
    expect(readFileSync(file).toString('latin1')).not.toMatch(/xantippe/i);
  });

  test('stays when they came back in time, and goes again when they are given a name again and leave', async () => {
    const { tick, on, called, lead, breda } = await afterLeaving();
    on('2020-11-01');
    await lead.submit(breda.file, breda.roles, { role: 'reader', partyId: '', fromOn: '2020-11-01' });
    on('2020-12-01');
    expect(await tick()).toEqual([]);
    await lead.submit(breda.departure, breda.departure, { lastOn: '2020-11-30' });
    on('2022-12-01');
    expect(await tick()).toHaveLength(1);
    expect(await called()).toEqual({ name: 'Lezer (vertrokken)', email: null });
    await lead.submit(breda.edit, breda.file, { name: 'Xantippe', email: '' });
    expect(await tick()).toHaveLength(1);
    expect(await called()).toEqual({ name: 'Lezer (vertrokken)', email: null });
  });

  test('is left to whoever took it away by hand', async () => {
    const { tick, on, lead, breda } = await afterLeaving();
    on('2020-12-01');
    expect((await lead.submit(breda.forget, breda.forget)).status).toBe(303);
    expect(await tick()).toEqual([]);
  });

  test('of who never had a role that began goes as well', async () => {
    const { lead, client, on, deps } = await afterLeaving();
    const later = { name: 'Nooit begonnen', role: 'reader', partyId: '', fromOn: '2019-06-01' };
    const { location } = await lead.submit(addresses.newPerson, addresses.people, later);
    const id = Number(location?.split('/').at(-1));
    const { departure } = pathsOf(id);
    await lead.submit(departure, departure, { lastOn: '2018-11-29' });
    expect((await lead.get(location ?? '')).text).toContain('vanzelf op ma 30 nov 2020');
    on('2020-11-30');
    await runJobs(deps);
    const rows = await rowsOf({ client }, `select name from people where id = ${id}`);
    expect(rows).toEqual([{ name: `Oud-deelnemer ${id}` }]);
  });
});

describe('between the moment that the clock looks and the moment that it writes', () => {
  /** What a process holds that has seen that a name is due and claimed it, and nothing more. */
  async function claimed({ deps, database, breda, on }: Awaited<ReturnType<typeof afterLeaving>>) {
    on('2020-12-01');
    const due = (await forgetNames.due(deps)).find(({ occasion }) =>
      occasion.startsWith(`person:${breda.person}:`),
    );
    const run = due && { job: 'forget_names' as const, occasion: due.occasion, owner: 'a process' };
    const claim = run && (await claimRun(database, run));
    if (!due || !claim) throw new Error('nothing is due');
    return () => due.run(claim, 'a slow process');
  }

  test('they get a role again: the name stays', async () => {
    const site = await afterLeaving();
    const slow = await claimed(site);
    const role = { role: 'reader', partyId: '', fromOn: '2020-12-01' };
    await site.lead.submit(site.breda.file, site.breda.roles, role);
    expect(await slow()).toBe('withdrawn');
    expect(await site.called()).toMatchObject({ name });
  });

  test('another process was faster: it is done once', async () => {
    const site = await afterLeaving();
    const slow = await claimed(site);
    await leasesPass(site.client);
    expect(await site.tick()).toHaveLength(1);
    expect(await slow()).toBe('withdrawn');
    expect(await site.tick()).toEqual([]);
  });

  test('it goes wrong: that is told in health, and it is done at the next tick', async () => {
    const { on, tick, client, health, called } = await afterLeaving();
    on('2020-12-01');
    await client.execute(`create trigger broken before update on people when new.email is null
      begin select raise(abort, 'the disk is broken'); end`);
    expect(await tick()).toMatchObject([{ outcome: 'failed' }]);
    expect(await called()).toMatchObject({ name });
    expect((await health()).failing).toBeGreaterThan(0);
    await client.execute('drop trigger broken');
    expect(await tick()).toMatchObject([{ outcome: 'done' }]);
    expect(await health()).toMatchObject({ failing: 0, overdue: 0, lastRun: { outcome: 'done' } });
  });

  test('nobody did it for an hour: health says so', async () => {
    const { on, health, tick } = await afterLeaving();
    expect(await health()).toMatchObject({ overdue: 0 });
    on('2020-12-02');
    expect((await health()).overdue).toBeGreaterThan(0);
    await tick();
    expect(await health()).toMatchObject({ overdue: 0 });
  });
});
