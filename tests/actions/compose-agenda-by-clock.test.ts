import { describe, expect, test } from 'vitest';
import { agendaItems } from '../../db/schema/index.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { addresses, at, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { firstTreated, linesOf, press, shownWith } from '../support/agenda.ts';
import { travelTo } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';
import { historyOf } from '../support/history.ts';
import { beforeTheClock, composedSoFar, isComposing } from '../support/jobs.ts';

describe('the clock composes the agenda', () => {
  test('on its day, just as the button does', async () => {
    const [byClock, byHand] = [await beforeTheClock(), await beforeTheClock()];
    expect(await byClock.tick()).toEqual(byClock.done);
    await byHand.lead.submit(byHand.paths.agenda, byHand.paths.agenda);
    const rowsOf = ({ database }: typeof byClock) => database.query.select().from(agendaItems);
    expect(await rowsOf(byClock)).toEqual(await rowsOf(byHand));
  });

  test('not before that day', async () => {
    const { tick, client, id } = await beforeTheClock();
    await travelTo({ client }, '2018-11-28');
    const before = await historyOf(client);
    expect(await tick()).toEqual([]);
    expect(await historyOf(client)).toEqual(before);
    expect(await composedSoFar(client, id)).toMatchObject({ items: 0, outcome: null });
  });

  test('on the date that the application was told to stand on', async () => {
    const { deps, done } = await beforeTheClock();
    expect(await runJobs({ ...deps, demoDate: '2018-11-28' })).toEqual([]);
    expect((await runJobs({ ...deps, demoDate: null })).filter(isComposing)).toEqual([]);
    expect(await runJobs({ ...deps, demoDate: '2018-11-29' })).toEqual(done);
  });

  test('after days that were missed, as it stands then', async () => {
    const { tick, client, lead, paths, done } = await beforeTheClock();
    await travelTo({ client }, '2018-12-11');
    expect(await tick()).toEqual(done);
    expect((await lead.get(paths.agenda)).text).toContain(nl.agenda.state.draftByClock('di 11 dec'));
  });

  test('of every meeting that is due, and of none whose day has passed', async () => {
    const { tick, client, id } = await beforeTheClock();
    await travelTo({ client }, '2019-01-23');
    expect(await tick()).toEqual([{ job: 'compose_agenda', occasion: `meeting:${id + 1}`, outcome: 'done' }]);
    expect((await composedSoFar(client, id)).items).toBe(0);
  });

  test('of a meeting that was planned when its day was over already', async () => {
    const { tick, lead } = await beforeTheClock();
    await tick();
    await lead.submit(addresses.newMeeting, addresses.meetings, { heldOn: '2018-12-05' });
    expect(await tick()).toMatchObject([{ outcome: 'done' }]);
  });

  test('once, however often it ticks, and what people changed afterwards stays', async () => {
    const { tick, client, id, lead, paths } = await beforeTheClock();
    await tick();
    const { key } = firstTreated(linesOf((await lead.get(paths.agenda)).page), 'experiment:');
    await press(lead, paths.agenda, key, nl.agenda.tools.remove);
    await press(lead, paths.agenda, 'opening', nl.agenda.tools.pin);
    const shown = linesOf((await lead.get(paths.agenda)).page);
    expect(shownWith(shown, 'opening').marks).toContain(nl.agenda.marks.pinned);
    const before = await historyOf(client);
    expect([await tick(), await tick()]).toEqual([[], []]);
    expect(await historyOf(client)).toEqual(before);
    expect(linesOf((await lead.get(paths.agenda)).page)).toEqual(shown);
    expect(await composedSoFar(client, id)).toMatchObject({ by: 'system', doubles: 0, outcome: 'done' });
  });

  test('not when the meeting was cancelled', async () => {
    const { tick, lead, paths, id } = await beforeTheClock();
    await lead.submit(paths.file, at(addresses.meetingCancelled, { id }));
    expect(await tick()).toEqual([]);
  });

  test('on the new day of a meeting that was moved', async () => {
    const { tick, lead, paths, id, client, done } = await beforeTheClock();
    await lead.submit(at(addresses.editMeeting, { id }), paths.file, { heldOn: '2018-12-20' });
    expect(await tick()).toEqual([]);
    await travelTo({ client }, '2018-12-06');
    expect(await tick()).toEqual(done);
  });
});

describe('what people see of it', () => {
  test('the national lead finds it as the next thing to do', async () => {
    const { tick, lead, paths } = await beforeTheClock();
    await tick();
    const { page } = await lead.get(addresses.home);
    const task = page.querySelectorAll('.tasks li').find((line) => line.textContent.includes('overleg 9'));
    expect(task?.textContent).toContain(nl.home.task.publishByClock(9, 'do 29 nov'));
    const button = page.querySelectorAll('.utrecht-button--primary-action');
    expect(button.map((one) => [one.textContent, one.getAttribute('href')])).toEqual([
      [nl.home.button.publish, paths.agenda],
    ]);
    for (const path of [addresses.meetings, paths.file]) {
      const { page: shown, text } = await lead.get(path);
      expect(text).toContain(nl.meetings.file.agendaDraftByClock('do 29 nov'));
      expect(shown.querySelector('.utrecht-button--primary-action')?.textContent).toBe(
        nl.meetings.checkAgenda,
      );
    }
    const agenda = await lead.get(paths.agenda);
    expect(readable(agenda.page, '.page-head')).toContain(nl.agenda.state.draftByClock('do 29 nov'));
    expect(agenda.page.querySelector('.utrecht-button--primary-action')?.textContent).toBe(
      nl.agenda.tools.publish,
    );
  });

  test('before its day the pages say when it writes itself', async () => {
    const { client, lead, paths } = await beforeTheClock();
    await travelTo({ client }, '2018-11-27');
    for (const path of [addresses.meetings, paths.file, paths.agenda]) {
      expect((await lead.get(path)).text).toContain(nl.meetings.file.agendaLater('do 29 nov'));
    }
  });

  test('the audit trail has one act of the system, and says what it was about', async () => {
    const { tick, as } = await beforeTheClock();
    await tick();
    const reader = await as('reader');
    const { page } = await reader.get(
      withQuery(addresses.audit, { wie: 'system', van: '2018-11-29', tot: '2018-11-29' }),
    );
    const rows = page.querySelectorAll('tbody tr').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/Het systeem.*Agenda opgesteld.*Overleg 9, do 13 dec 2018/);
    const entry = await reader.get(page.querySelector('tbody a')?.getAttribute('href') ?? '');
    expect(readable(entry.page, 'main')).toContain('Het systeem');
  });
});
