import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { composed, firstTreated, linesOf, pathsOf } from '../support/agenda.ts';
import { travelTo } from '../support/bottleneck.ts';

const { outcomes } = nl.agendaSteps;

/** The day of the meeting, with its agenda composed. */
async function onTheDay() {
  const site = await composed();
  const item = firstTreated(await site.lines(), 'bottleneck:');
  await travelTo(site, '2018-12-13');
  const { page } = await site.lead.get(site.paths.outcomes);
  const fieldset = page
    .querySelectorAll('fieldset.outcome')
    .find((one) => one.textContent.includes(item.reference));
  const field = fieldset?.querySelector('input')?.getAttribute('name') ?? '';
  return { ...site, item, field, page };
}

describe('saying what was discussed', () => {
  test('expects that what was planned is discussed, and asks nothing about standing items', async () => {
    const { page } = await onTheDay();
    const asked = page.querySelectorAll('fieldset.outcome');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.map((one) => one.textContent).join()).not.toContain(nl.agenda.standing.opening);
    expect(page.querySelectorAll('input[checked]')).toHaveLength(asked.length);
  });

  test('what was carried over comes back on the next agenda, saying so and referring to the old item', async () => {
    const { lead, paths, item, field, client } = await onTheDay();
    const saved = await lead.follow(
      await lead.submit(paths.outcomes, paths.outcomes, { [field]: 'carried_over' }),
    );
    expect(saved.text).toContain(outcomes.saved);
    await lead.submit(paths.file, paths.held);
    const next = pathsOf(10);
    await lead.submit(next.agenda, next.agenda);
    const again = linesOf((await lead.get(next.agenda)).page).find(({ key }) => key === item.key);
    expect(again?.reasons.join()).toContain('doorgeschoven');
    const { rows } = await client.execute(
      `select new.carried_from_id = old.id as refers from agenda_items new
       join agenda_items old on old.key = new.key and old.meeting_id = 9 and new.meeting_id = 10
       where new.key = '${item.key}'`,
    );
    expect(rows[0]?.refers).toBe(1);
  });

  test('is kept: the form shows what was said', async () => {
    const { lead, paths, field } = await onTheDay();
    await lead.submit(paths.outcomes, paths.outcomes, { [field]: 'carried_over' });
    const { page } = await lead.get(paths.outcomes);
    expect(page.querySelector(`[name=${field}][checked]`)?.getAttribute('value')).toBe('carried_over');
  });

  test('is possible from the day of the meeting on', async () => {
    const { lead, paths } = await composed();
    const answer = await lead.follow(await lead.get(paths.outcomes));
    expect(answer.page.querySelector('.notice')?.textContent).toBe(nl.agenda.refusals.not_yet);
    expect((await lead.post(paths.outcomes, { version: '2' })).status).toBe(422);
  });

  test('of an agenda that changed in the meantime is refused', async () => {
    const { lead, paths, page } = await onTheDay();
    const version = page.querySelector('form.outcomes [name=version]')?.getAttribute('value') ?? '';
    await lead.submit(paths.newItem, paths.newItem, { title: 'Nog iets', minutes: '1', section: 'closing' });
    expect((await lead.post(paths.outcomes, { version })).status).toBe(409);
  });

  test('leads on to the decisions and actions of this meeting; a city cannot', async () => {
    const { as, page, id, paths } = await onTheDay();
    const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toContain(at(addresses.newDecision, { id }));
    expect(links).toContain(at(addresses.newAction, { id }));
    const breda = await as('city_lead', 'Breda');
    expect((await breda.get(paths.outcomes)).status).toBe(403);
    expect((await breda.post(paths.outcomes, {})).status).toBe(403);
  });
});
