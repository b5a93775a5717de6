import { describe, expect, test } from 'vitest';
import { addresses } from '../../views/addresses.ts';
import { demo } from '../support/demo.ts';

const { terms } = addresses;

describe('setting the terms', () => {
  test('changes the lines that differ, in one act', async () => {
    const { as, client } = await demo();
    const lead = await as('national_lead');
    const saved = await lead.submit(terms, terms, {
      'ministry-soon-answerDays': '6',
      'core_group-regular-solveDays': '70',
    });
    expect(saved.status).toBe(303);
    const { page } = await lead.follow(saved);
    expect(page.querySelector('[name=ministry-soon-answerDays]')?.getAttribute('value')).toBe('6');
    const { rows } = await client.execute(
      `select count(*) as n from changes where audit_id = (select max(id) from audit where action = 'terms.set')`,
    );
    expect(rows[0]?.n).toBe(2);
  });

  test('leaves questions that are running with the terms they started with', async () => {
    const { as, client } = await demo();
    const running = async () =>
      (await client.execute('select answer_days, answer_by from escalations where ended_on is null')).rows;
    const before = await running();
    expect(before.length).toBeGreaterThan(0);
    await (await as('national_lead')).submit(terms, terms, { 'ministry-regular-answerDays': '12' });
    expect(await running()).toEqual(before);
  });

  test.each([
    ['an answer faster than its acknowledgement', { 'ministry-soon-acknowledgeDays': '9' }, 'answerDays'],
    ['solving faster than answering', { 'ministry-soon-answerDays': '99' }, 'solveDays'],
  ])('refuses %s at its own field', async (_, fields, wrong) => {
    const { as } = await demo();
    const refused = await (await as('national_lead')).submit(terms, terms, fields);
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector(`#ministry-soon-${wrong}-error`)?.textContent).toMatch(
      /meer werkdagen/,
    );
    const summary = refused.page.querySelector('.error-summary')?.textContent;
    expect(summary).toContain('Departement, korte termijn');
  });

  test.each(['0', '', 'veel', '2.5'])('refuses "%s" as a number of working days', async (typed) => {
    const { as } = await demo();
    const refused = await (await as('national_lead')).submit(terms, terms, {
      'ministry-soon-acknowledgeDays': typed,
    });
    expect(refused.status).toBe(422);
    const field = refused.page.querySelector('[name=ministry-soon-acknowledgeDays]');
    expect(field?.getAttribute('value')).toBe(typed);
  });

  test('over somebody else who was first is stale, and lets one look before saving again', async () => {
    const { as } = await demo();
    const [one, other] = [await as('national_lead'), await as('national_lead')];
    const name = 'ministry-soon-answerDays';
    const version = 'ministry-soon-version';
    const before =
      (await one.get(terms)).page.querySelector(`[name=${version}]`)?.getAttribute('value') ?? '';
    await other.submit(terms, terms, { [name]: '7' });
    const stale = await one.submit(terms, terms, { [name]: '8', [version]: before });
    expect(stale.status).toBe(409);
    expect(stale.page.querySelector('.stale')?.textContent).toContain('Departement, korte termijn');
    expect(stale.page.querySelector(`[name=${name}]`)?.getAttribute('value')).toBe('8');
    const now = stale.page.querySelector(`[name=${version}]`)?.getAttribute('value') ?? '';
    expect((await one.submit(terms, terms, { [name]: '8', [version]: now })).status).toBe(303);
  });

  test('adds a line that was not agreed on yet', async () => {
    const { as, client } = await demo();
    await client.execute(`delete from terms where rung = 'administrative' and urgency = 'soon'`);
    const fields = {
      'administrative-soon-acknowledgeDays': '1',
      'administrative-soon-answerDays': '2',
      'administrative-soon-solveDays': '3',
    };
    const lead = await as('national_lead');
    expect((await lead.submit(terms, terms, fields)).status).toBe(303);
    const { rows } = await client.execute(
      `select solve_days from terms where rung = 'administrative' and urgency = 'soon'`,
    );
    expect(rows[0]?.solve_days).toBe(3);
  });
});
