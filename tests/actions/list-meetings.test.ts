import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { beforeMeeting } from '../support/agenda.ts';
import { readable } from '../support/experiment.ts';

describe('the meetings', () => {
  test('begin with the next one: when, how far, and who has not sent an update', async () => {
    const { lead, paths } = await beforeMeeting();
    const { page } = await lead.get(addresses.meetings);
    const next = readable(page, '.next-meeting');
    expect(next).toContain('do 13 dec');
    expect(next).toContain(nl.meetings.countdown(14));
    expect(page.querySelectorAll('.next-meeting .deadline')).toHaveLength(4);
    expect(readable(page, '.deadline--today')).toContain(nl.meetings.deadlines.kinds.agenda);
    expect(next).toMatch(new RegExp(`${nl.meetings.file.notSent}: .*Breda`));
    const button = page.querySelector('.next-meeting .utrecht-button--primary-action');
    expect([button?.textContent.trim(), button?.getAttribute('href')]).toEqual([
      nl.meetings.composeAgenda,
      paths.agenda,
    ]);
  });

  test('end with the earlier ones, each with what it left', async () => {
    const { lead } = await beforeMeeting();
    const { page } = await lead.get(addresses.meetings);
    const rows = page.querySelectorAll('table').at(-1)?.querySelectorAll('tbody tr') ?? [];
    expect(rows).toHaveLength(8);
    const links = rows[0]?.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      [
        '/overleggen/8',
        '/overleggen/8/agenda/versies/1',
        '/overleggen/8/verslag',
        '/besluiten?kerngroep=8',
        '/acties?kerngroep=8&amp;stand=all',
      ].map((href) => href.replace('&amp;', '&')),
    );
  });

  test('show a city what it still has to send', async () => {
    const { as, id } = await beforeMeeting();
    const breda = await as('city_lead', 'Breda');
    const { page } = await breda.get(addresses.meetings);
    const links = page
      .querySelectorAll('.next-meeting a')
      .filter((link) => link.textContent.startsWith(nl.meetings.sendUpdate));
    expect(links).toHaveLength(2);
    expect(links[0]?.getAttribute('href')).toContain(at(addresses.meetingUpdates, { id }));
    expect(page.querySelector('.utrecht-button--primary-action')).toBeNull();
  });

  test('one meeting tells what it decided and agreed on, with the way to record more', async () => {
    const { as, lead } = await beforeMeeting();
    const file = at(addresses.meeting, { id: 8 });
    const { page, text } = await lead.get(file);
    expect(
      page
        .querySelectorAll('main .reference')
        .map((link) => link.textContent)
        .join(),
    ).toMatch(/B-\d+.*A-\d+/);
    expect(text).toContain(at(addresses.newDecision, { id: 8 }));
    const reader = await as('reader');
    const seen = await reader.get(file);
    expect(seen.text).not.toContain(at(addresses.newDecision, { id: 8 }));
    expect(seen.page.querySelectorAll('main form')).toEqual([]);
  });

  test('without one planned say how to plan one', async () => {
    const { as, lead, client } = await beforeMeeting();
    await client.execute(`update meetings set status = 'cancelled' where status = 'planned'`);
    expect((await lead.get(addresses.meetings)).text).toContain(nl.meetings.noNextLead);
    const reader = await as('reader');
    expect((await reader.get(addresses.meetings)).text).toContain(nl.meetings.noNextReader);
  });
});
