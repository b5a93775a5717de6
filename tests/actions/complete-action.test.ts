import { describe, expect, test } from 'vitest';
import { addresses, at, withQuery } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';
import { firstId } from '../support/first.ts';

const ofParty = (name: string) =>
  `select actions.id from actions inner join parties on parties.id = party_id
   where done_on is null and name = '${name}' order by actions.id limit 1`;

async function openActionOf(party: string) {
  const site = await demo();
  const id = await firstId(site.client, ofParty(party));
  return {
    ...site,
    id,
    done: at(addresses.actionDone, { id }),
    reopened: at(addresses.actionReopened, { id }),
    file: at(addresses.action, { id }),
  };
}

describe('completing an action', () => {
  test('is one click in the row of the city that does it; it then stands with what was done', async () => {
    const { as, id, done } = await openActionOf('Breda');
    const breda = await as('city_lead', 'Breda');
    const answer = await breda.submit(addresses.actions, done);
    expect(answer.location).toBe(addresses.actions);
    const { page } = await breda.follow(answer);
    expect(page.querySelector('.notice')?.textContent).toContain(`A-${id} is afgerond`);
    expect(page.querySelector('#results')?.textContent).not.toContain(`A-${id} `);
    expect((await breda.get(withQuery(addresses.actions, { stand: 'done' }))).text).toContain(`A-${id}`);
  });

  test('goes back to the list as it was filtered', async () => {
    const { as, done } = await openActionOf('Breda');
    const lead = await as('national_lead');
    const late = withQuery(addresses.actions, { stand: 'overdue' });
    expect((await lead.submit(late, done)).location).toBe(late);
  });

  test('never leads to another site', async () => {
    const { as, done } = await openActionOf('Breda');
    const lead = await as('national_lead');
    const { location } = await lead.submit(addresses.actions, done, { back: '//elders.example' });
    expect(location).toBe('/');
  });

  test('can be taken back', async () => {
    const { as, done, reopened, file } = await openActionOf('Breda');
    const breda = await as('city_lead', 'Breda');
    await breda.submit(file, done);
    const back = await breda.submit(file, reopened);
    const { page } = await breda.follow(back);
    expect(page.querySelector('.notice')?.textContent).toContain('staat weer open');
    expect(page.querySelector(`form[action="${done}"]`)).not.toBeNull();
  });

  test('a ministry completes its own', async () => {
    const { as, done } = await openActionOf('VWS');
    const vws = await as('ministry_delegate', 'VWS');
    expect((await vws.submit(addresses.actions, done)).status).toBe(303);
  });

  test('of another party is not found, and has no button', async () => {
    const { as, done, file } = await openActionOf('Breda');
    const almere = await as('city_lead', 'Almere');
    expect((await almere.get(file)).page.querySelector(`form[action="${done}"]`)).toBeNull();
    expect((await almere.post(done, { version: '1' })).status).toBe(404);
  });

  test('is nothing for a reader', async () => {
    const { as, done } = await openActionOf('Breda');
    expect((await (await as('reader')).post(done, { version: '1' })).status).toBe(403);
  });

  test('after somebody else did so says that, and shows how it is now', async () => {
    const { as, done, file } = await openActionOf('Breda');
    const [breda, lead] = [await as('city_lead', 'Breda'), await as('national_lead')];
    const { page } = await breda.get(file);
    const version = page.querySelector(`form[action="${done}"] [name=version]`)?.getAttribute('value') ?? '';
    await lead.submit(file, done);
    const stale = await breda.post(done, { version, formKey: 'mine' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('Dit is intussen gewijzigd');
    expect(stale.page.querySelector('.facts')?.textContent).toContain('afgerond op');
  });

  test('sent twice is done once and answered the same', async () => {
    const { as, done, file, client, id } = await openActionOf('Breda');
    const breda = await as('city_lead', 'Breda');
    const { page } = await breda.get(file);
    const form = page.querySelector(`form[action="${done}"]`);
    const field = (name: string) => form?.querySelector(`[name=${name}]`)?.getAttribute('value') ?? '';
    const fields = { formKey: field('formKey'), version: field('version'), back: field('back') };
    expect((await breda.post(done, fields)).status).toBe(303);
    expect((await breda.post(done, fields)).status).toBe(303);
    const { rows } = await client.execute(
      `select count(*) as n from audit where action = 'action.done' and subject_id = ${id}`,
    );
    expect(rows[0]?.n).toBe(1);
  });
});
