import { describe, expect, test } from 'vitest';
import { addresses, withQuery } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { bottleneckOn, countEvents, newestStay } from '../support/bottleneck.ts';
import { readable } from '../support/experiment.ts';

const inbox = withQuery(addresses.bottlenecks, { van: 'mij' });

describe('acknowledging a question', () => {
  test('the ministry does it with one button, the first thing on the file', async () => {
    const { as, paths, id, client, state } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    const { page } = await jenv.get(paths.file);
    expect(readable(page, '.next-steps .utrecht-button--primary-action')).toBe('Ontvangst bevestigen');
    const acknowledged = await jenv.submit(paths.file, paths.acknowledgement);
    expect(acknowledged.location).toBe(paths.file);
    expect(await newestStay({ client }, id)).toMatchObject({ acknowledged_on: '2018-11-29' });
    expect(await state()).toBe('Ligt bij JenV sinds do 29 nov, antwoord uiterlijk do 13 dec.');
  });

  test('in the row of the inbox, after which one is back there', async () => {
    const { as, paths, id } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    const { page } = await jenv.get(inbox);
    const row = page.querySelectorAll('#results tbody tr').find((one) => one.textContent.includes(`K-${id}`));
    expect(row && readable(row, 'button')).toBe('Ontvangst bevestigen');
    const acknowledged = await jenv.submit(inbox, paths.acknowledgement);
    expect(acknowledged.location).toBe(inbox);
    const after = (await jenv.follow(acknowledged)).page.querySelectorAll('#results tbody tr');
    const same = after.find((one) => one.textContent.includes(`K-${id}`));
    expect(same?.textContent).toContain('beantwoorden');
  });

  test('the national lead does it for the core group', async () => {
    const { lead, paths, id, client } = await bottleneckOn('core_group');
    await lead.submit(paths.file, paths.acknowledgement);
    expect(await newestStay({ client }, id)).toMatchObject({ acknowledged_on: '2018-11-29' });
  });

  test('a steering member does it for the steering group', async () => {
    const { as, paths, id, client } = await bottleneckOn('steering_group');
    const member = await as('steering_member', 'Tilburg');
    await member.submit(paths.file, paths.acknowledgement);
    expect(await newestStay({ client }, id)).toMatchObject({ acknowledged_on: '2018-11-29' });
  });

  test('twice is once, and the second one hears that it was done', async () => {
    const { as, lead, paths, id, client } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    await jenv.submit(paths.file, paths.acknowledgement, { formKey: 'once' });
    const again = await jenv.post(paths.acknowledgement, { formKey: 'once', back: paths.file });
    expect(again.location).toBe(paths.file);
    const other = await lead.post(paths.acknowledgement, { back: paths.file });
    expect(readable((await lead.follow(other)).page, '.notice')).toBe(
      nl.escalations.refusals.already_acknowledged(),
    );
    expect(await countEvents({ client }, id, 'acknowledged')).toBe(1);
  });

  test('is for the ministry that was asked, and nobody else', async () => {
    const { as, breda, paths } = await bottleneckOn('ministry');
    const vws = await as('ministry_delegate', 'VWS');
    const refused = await vws.post(paths.acknowledgement, {});
    expect(refused.status).toBe(403);
    expect(readable(refused.page, 'main')).toContain(nl.escalations.refusals.not_addressee());
    expect(
      (await vws.get(paths.file)).page.querySelector(`form[action="${paths.acknowledgement}"]`),
    ).toBeNull();
    expect((await breda.post(paths.acknowledgement, {})).status).toBe(403);
    expect((await (await as('steering_member', 'Tilburg')).post(paths.acknowledgement, {})).status).toBe(403);
  });

  test('leads to no other site afterwards', async () => {
    const { as, paths } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    const acknowledged = await jenv.post(paths.acknowledgement, { back: 'https://elders.example/' });
    expect(acknowledged.location).toBe('/');
  });

  test('of what is not there is not found', async () => {
    const { as } = await bottleneckOn('city');
    const jenv = await as('ministry_delegate', 'JenV');
    expect((await jenv.post('/knelpunten/9999/ontvangstbevestiging', {})).status).toBe(404);
  });
});
