import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { demo } from '../support/demo.ts';
import { choice, plan, readable, registeredByBreda } from '../support/experiment.ts';

const { newExperiment, experiments } = addresses;

describe('registering an experiment', () => {
  test('a city lead registers one of the own city, without ticking it', async () => {
    const { breda, made } = await registeredByBreda();
    const { page } = await breda.follow(made);
    expect(readable(page, 'h1')).toBe(plan.title);
    expect(readable(page, '.file-head__facts')).toContain('In voorbereiding Breda · Preventieve zorg');
    expect(readable(page, '.notice')).toBe(nl.experiments.added);
  });

  test('what the plan lacks stands in the file as advice, with the way to fill it in', async () => {
    const { breda, file, edit } = await registeredByBreda();
    const { page } = await breda.get(file);
    const links = page.querySelectorAll('#samenvatting .box a').map((link) => link.getAttribute('href'));
    expect(links).toContain(`${edit}#learningQuestion`);
    expect(links).toContain(`${file}/eigenaren?rol=care#benoemen`);
    expect(links).toHaveLength(8);
  });

  test('who only reads sees the advice without the links, and no way to edit', async () => {
    const { as, file } = await registeredByBreda();
    const { page } = await (await as('reader')).get(file);
    expect(readable(page, '#samenvatting .box')).toContain('Stel de leervraag vast');
    expect(page.querySelector('#samenvatting .box a, .file-head .buttons')).toBeNull();
  });

  test('a city lead who registers it is its project lead, unless they say otherwise', async () => {
    const { as, database } = await demo();
    const breda = await as('city_lead', 'Breda');
    const { leads: _, ...filled } = plan;
    const { page } = await breda.get(newExperiment);
    expect(page.querySelector('#leads [checked]')?.getAttribute('value')).toBe('self');
    expect(readable(page, '#leads')).toContain('Ikzelf (Projectleider Breda)');
    const made = await breda.follow(await breda.submit(newExperiment, experiments, filled));
    expect(readable(made.page, '#eigenaren')).toContain(
      'Stedelijk projectleider Projectleider Breda do 1 nov',
    );
    const acts = await database.client.execute('select action from audit order by id desc limit 2');
    expect(acts.rows.map(({ action }) => action)).toEqual(['owner.appointed', 'experiment.registered']);
  });

  test('the national lead is not asked whether they lead it', async () => {
    const lead = await (await demo()).as('national_lead');
    expect((await lead.get(newExperiment)).page.querySelector('#leads')).toBeNull();
    const almere = choice((await lead.get(newExperiment)).page, 'cityIds', 'Almere');
    const made = await lead.post(experiments, { ...plan, cityIds: almere, leads: 'self' });
    expect(readable((await lead.follow(made)).page, '#eigenaren')).not.toContain('Projectleider Almere');
  });

  test('an experiment that is older than the deal lacks owners since the deal began, everywhere', async () => {
    const { as, client } = await demo();
    await client.execute(`update programme set starts_on = '2018-11-19'`);
    const breda = await as('city_lead', 'Breda');
    const made = await breda.follow(await breda.submit(newExperiment, experiments, plan));
    expect(readable(made.page, '#eigenaren')).toContain('sinds ma 19 nov (10 dagen)');
    expect(readable((await breda.get(`${experiments}?q=warme`)).page, 'main')).toContain(
      'vacature sinds ma 19 nov',
    );
    const lead = await as('national_lead');
    const { rows } = await client.execute(`select min(id) as id from meetings where status = 'planned'`);
    const agenda = at(addresses.agenda, { id: Number(rows[0]?.id) });
    for (const path of [addresses.home, addresses.steering, agenda])
      expect((await lead.get(path)).text, path).not.toContain('28 dagen');
  });

  test('a joint experiment belongs to both cities', async () => {
    const { as } = await demo();
    const breda = await as('city_lead', 'Breda');
    const { page } = await breda.get(newExperiment);
    const tilburg = choice(page, 'cityIds', 'Tilburg');
    const made = await breda.submit(newExperiment, experiments, { ...plan, cityIds: tilburg });
    expect(readable((await breda.follow(made)).page, '.file-head__facts')).toContain('Breda en Tilburg');
    const lead = await as('city_lead', 'Tilburg');
    expect((await lead.get(`${made.location}/wijzigen`)).status).toBe(200);
  });

  test('the national lead chooses the cities, and must choose one', async () => {
    const lead = await (await demo()).as('national_lead');
    const refused = await lead.submit(newExperiment, experiments, plan);
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#cityIds-error')).toBe(nl.experiments.refusals.no_city);
    const almere = choice(refused.page, 'cityIds', 'Almere');
    expect((await lead.post(experiments, { ...plan, cityIds: almere })).status).toBe(303);
  });

  test.each([
    ['title', { title: '' }, nl.fields.required],
    ['theme', { theme: '' }, nl.fields.choose],
    ['summary', { summary: ' ' }, nl.fields.required],
    ['summary', { summary: 'x'.repeat(2001) }, nl.fields.tooLong(2000)],
    ['startsOn', { startsOn: 'morgen' }, nl.fields.date('29-11-2018')],
    ['endsOn', { endsOn: '2018-10-31' }, 'Kies een datum op of na do 1 nov 2018.'],
    ['cityIds', { cityIds: '9999' }, nl.experiments.refusals.unknown_city],
  ])('is refused at %s with %o, and nothing typed is lost', async (field, change, message) => {
    const breda = await (await demo()).as('city_lead', 'Breda');
    const filled = { ...plan, measurement: 'Wij tellen heropnames', ...change };
    const refused = await breda.submit(newExperiment, experiments, filled);
    expect(refused.status).toBe(422);
    expect(readable(refused.page, `#${field}-error`)).toBe(message);
    expect(refused.page.querySelector('#measurement')?.textContent).toBe('Wij tellen heropnames');
  });

  test('what looks like a number of a resident asks to look again, and passes once that was done', async () => {
    const breda = await (await demo()).as('city_lead', 'Breda');
    const filled = { ...plan, targetGroup: 'Bel 06 12345678' };
    const refused = await breda.submit(newExperiment, experiments, filled);
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#personalChecked-error')).toBe(nl.fields.personal);
    expect((await breda.post(experiments, { ...filled, personalChecked: 'yes' })).status).toBe(303);
  });

  test('sent twice is one experiment', async () => {
    const { breda, database } = await registeredByBreda();
    const { page } = await breda.get(newExperiment);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const first = await breda.post(experiments, { ...plan, title: 'Eén keer', formKey });
    const second = await breda.post(experiments, { ...plan, title: 'Eén keer', formKey });
    expect(second.location).toBe(first.location);
    const { rows } = await database.client.execute(
      `select count(*) as n from experiments where title = 'Eén keer'`,
    );
    expect(rows[0]?.n).toBe(1);
  });

  test.each([
    ['ministry_delegate', 'JenV'],
    ['steering_member', 'Tilburg'],
    ['reader', undefined],
  ] as const)('a %s may not', async (role, party) => {
    const visitor = await (await demo()).as(role, party);
    expect((await visitor.get(newExperiment)).status).toBe(403);
    expect((await visitor.post(experiments, plan)).status).toBe(403);
    expect((await visitor.get(experiments)).text).not.toContain(nl.experiments.add);
  });
});
