import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

const { programme } = addresses;

describe('editing the programme', () => {
  test('changes what everybody reads', async () => {
    const { as } = await demo();
    const lead = await as('national_lead');
    const saved = await lead.submit(programme, programme, {
      title: 'Zorg en veiligheid',
      meetingWeeks: '8',
      retentionMonths: '12',
    });
    expect(saved.status).toBe(303);
    const { page } = await (await as('reader')).get(programme);
    expect(page.querySelector('h1')?.textContent).toBe('Zorg en veiligheid');
    expect(page.querySelector('main')?.textContent).toContain('8 weken');
    expect(page.querySelector('main')?.textContent).toContain('12 maanden');
  });

  test.each([
    ['an end before the beginning', { endsOn: '2017-01-01' }, 'Kies een dag na het begin.'],
    ['a first meeting on a Saturday', { meetingAnchorOn: '2018-01-13' }, 'dit is een weekend'],
    ['a first meeting at Christmas', { meetingAnchorOn: '2017-12-25' }, 'dit is een feestdag'],
    ['a time that is none', { meetingStartsAt: '25:00' }, 'Vul een tijd in'],
    ['more weeks than half a year', { meetingWeeks: '27' }, 'Vul hoogstens 26 in.'],
    ['an agenda that goes out before the updates', { circulateDueDays: '9' }, 'voortgangsberichten binnen'],
    ['names that go at once', { retentionMonths: '0' }, 'Vul 1 of meer in.'],
    ['names that stay for ever', { retentionMonths: '121' }, 'Vul hoogstens 120 in.'],
    ['a first contact that is no ministry', { firstContactId: '1' }, 'Kies iets uit de lijst.'],
  ])('refuses %s, and keeps what was typed', async (_, fields, message) => {
    const { as } = await demo();
    const refused = await (await as('national_lead')).submit(programme, programme, {
      ...fields,
      title: 'Nog niet bewaard',
    });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.utrecht-form-field-error-message')?.textContent).toContain(message);
    expect(refused.page.querySelector('#title')?.getAttribute('value')).toBe('Nog niet bewaard');
  });

  test('that somebody else changed first shows both versions, in words', async () => {
    const { as } = await demo();
    const [one, other] = [await as('national_lead'), await as('national_lead')];
    const { page } = await one.get(programme);
    const version = page.querySelector('main form [name=version]')?.getAttribute('value') ?? '';
    await other.submit(programme, programme, { endsOn: '2019-12-31' });
    const stale = await one.submit(programme, programme, { version, title: 'Mijn titel' });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('Mijn titel');
  });

  test('leaves meetings that are planned as they are', async () => {
    const { as, client } = await demo();
    const planned = async () => (await client.execute('select held_on, updates_due_on from meetings')).rows;
    const before = await planned();
    const fields = { meetingWeeks: '4', updatesDueDays: '9' };
    await (await as('national_lead')).submit(programme, programme, fields);
    expect(await planned()).toEqual(before);
  });
});
