import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { readable } from '../support/experiment.ts';
import { firstId } from '../support/first.ts';
import { planned } from '../support/milestone.ts';

/** An experiment of Breda and Tilburg together, in which Breda planned a milestone. */
async function joint() {
  const site = await demo();
  const id = await firstId(
    site.client,
    `select experiment_id as id from experiment_cities join parties on parties.id = city_id
      where name in ('Breda', 'Tilburg') group by experiment_id having count(*) = 2`,
  );
  const form = at(addresses.newMilestone, { id });
  const action = at(addresses.experimentMilestones, { id });
  const breda = await site.as('city_lead', 'Breda');
  const tilburg = await site.as('city_lead', 'Tilburg');
  const made = await breda.submit(form, action, planned);
  const milestone = made.location?.split('/').at(-1) ?? '';
  return { ...site, breda, tilburg, form, action, milestone };
}

describe('a milestone in an experiment of two cities', () => {
  test('is planned by each city for itself', async () => {
    const { breda, tilburg, form, action, client } = await joint();
    const offered = (await breda.get(form)).page.querySelectorAll('#cityId option');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Breda']);
    const cityId = String(await firstId(client, `select id from parties where name = 'Breda'`));
    const forTheOther = await tilburg.post(action, { ...planned, cityId });
    expect(forTheOther.status).toBe(422);
    expect(readable(forTheOther.page, '#cityId-error')).toBe('Kies iets uit de lijst.');
  });

  test('is read by the other city, but neither moved, reached nor renamed', async () => {
    const { tilburg, milestone: id } = await joint();
    const { page, status } = await tilburg.get(at(addresses.milestone, { id }));
    expect(status).toBe(200);
    expect(page.querySelectorAll('main form')).toHaveLength(0);
    expect((await tilburg.get(at(addresses.editMilestone, { id }))).status).toBe(404);
    const later = { toOn: '2019-03-01', reason: 'Later', version: '1' };
    expect((await tilburg.post(at(addresses.replannings, { id }), later)).status).toBe(404);
    const today = { onDate: '2018-11-29', version: '1' };
    expect((await tilburg.post(at(addresses.milestoneReached, { id }), today)).status).toBe(404);
    const renamed = { ...planned, title: 'Anders', version: '1' };
    expect((await tilburg.post(at(addresses.milestone, { id }), renamed)).status).toBe(404);
  });

  test('can be planned for either by the national lead', async () => {
    const { as, form } = await joint();
    const { page } = await (await as('national_lead')).get(form);
    const offered = page.querySelectorAll('#cityId option').map(({ textContent }) => textContent);
    expect(offered).toEqual(['Breda', 'Tilburg']);
  });
});
