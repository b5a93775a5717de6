import type { HTMLElement as Element } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { bottleneckOn, travelTo } from '../support/bottleneck.ts';
import { demo } from '../support/demo.ts';
import { readable } from '../support/experiment.ts';
import { newDeal, setUpMost } from '../support/new-deal.ts';
import { deal } from '../support/people.ts';

/** The line that says something, with its way on. */
function task(page: Element, words: string) {
  const line = page.querySelectorAll('.tasks li').find((one) => one.textContent.includes(words));
  return (
    line && { text: line.textContent, href: line.querySelector('a.utrecht-button')?.getAttribute('href') }
  );
}

const lead = (page: Element) => readable(page, '.page-head .lead');

describe('what waits for a city', () => {
  test('is its update, until it is sent', async () => {
    const { as } = await demo();
    const nijmegen = await as('city_lead', 'Nijmegen');
    const { page } = await nijmegen.get(addresses.home);
    const update = task(page, 'Stuur uw voortgangsbericht over Hitmachine.');
    expect(update?.text).toContain('uiterlijk di 4 dec');
    const href = update?.href ?? '';
    const told = { progress: 'attention', summary: 'Wij wachten op antwoord van JenV.' };
    expect((await nijmegen.submit(href, href, told)).status).toBe(303);
    const after = (await nijmegen.get(addresses.home)).page;
    expect(task(after, 'voortgangsbericht over Hitmachine')).toBeUndefined();
  });

  test('is an answer that asks for its verdict, with the form at hand', async () => {
    const { breda, lead: national, paths, id } = await bottleneckOn('ministry');
    await national.submit(paths.answer, paths.answer, {
      kind: 'answered',
      text: 'Dat mag, met toestemming.',
    });
    const verdict = task((await breda.get(addresses.home)).page, `K-${id}`);
    expect(verdict?.text).toContain('JenV antwoordde op do 29 nov. Werkt het in de praktijk?');
    const form = await breda.get(verdict?.href ?? '');
    expect(form.page.querySelector('input[value=solved]')?.hasAttribute('checked')).toBe(true);
    await breda.submit(paths.closure, paths.closure, { outcome: 'solved', note: '' });
    expect(task((await breda.get(addresses.home)).page, `K-${id}`)).toBeUndefined();
  });

  test('shows where its open bottlenecks lie, and nobody else’s', async () => {
    const { breda, as, id } = await bottleneckOn('ministry');
    const own = (await breda.get(addresses.home)).page;
    const row = own.querySelectorAll('tbody tr').find((one) => one.textContent.includes(`K-${id}`));
    expect(row?.textContent).toContain('Ligt bij JenV sinds do 29 nov.');
    const tilburg = (await (await as('city_lead', 'Tilburg')).get(addresses.home)).page;
    expect(readable(tilburg, 'main')).not.toContain(`K-${id} `);
  });

  test('is a draft of its own, which nobody else sees', async () => {
    const { as } = await demo();
    const page = async (role: 'city_lead' | 'national_lead', party?: string) =>
      (await (await as(role, party)).get(addresses.home)).page;
    expect(task(await page('city_lead', 'Nijmegen'), 'concept dat alleen uw stad ziet')).toBeDefined();
    for (const other of [await page('city_lead', 'Breda'), await page('national_lead')])
      expect(other.textContent).not.toContain('Nieuwe leverancier');
  });

  test('is an action, done with one press and without leaving the page', async () => {
    const { as, client } = await demo();
    const { rows } = await client.execute(`select actions.id, text from actions
      join parties on parties.id = party_id where parties.name = 'Breda' and done_on is null limit 1`);
    const [row] = rows;
    const breda = await as('city_lead', 'Breda');
    const action = at(addresses.actionDone, { id: Number(row?.id) });
    const done = await breda.submit(addresses.home, action);
    expect(done.location).toBe(addresses.home);
    expect(task((await breda.follow(done)).page, String(row?.text))).toBeUndefined();
  });

  test('is told oldest first, and counted', async () => {
    const site = await demo();
    await travelTo(site, '2018-12-05');
    const nijmegen = await site.as('city_lead', 'Nijmegen');
    const { page } = await nijmegen.get(addresses.home);
    expect(task(page, 'Hitmachine')?.text).toContain('1 werkdag te laat');
    expect(lead(page)).toMatch(/^Er wachten \S+ dingen op u\. Eén ervan is te laat\.$/);
  });
});

describe('what waits for a ministry', () => {
  test('is what is asked of it, acknowledged in place', async () => {
    const { as, id, paths } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    const before = await jenv.get(addresses.home);
    expect(before.page.textContent).toContain(`K-${id}`);
    const seen = await jenv.submit(addresses.home, paths.acknowledgement);
    expect(seen.location).toBe(addresses.home);
    const { page } = await jenv.follow(seen);
    expect(page.querySelector(`a[href="${paths.answer}"]`)).not.toBeNull();
  });

  test('after its answer it waits for the city itself', async () => {
    const { as, id, paths } = await bottleneckOn('ministry');
    const jenv = await as('ministry_delegate', 'JenV');
    await jenv.submit(paths.answer, paths.answer, { kind: 'answered', text: 'Dat mag.' });
    const { page } = await jenv.get(addresses.home);
    expect(readable(page, 'main')).toContain(`K-${id}`);
    expect(readable(page, 'main')).toContain('Breda zegt nog of het in de praktijk werkt');
    expect(lead(page)).toContain('JenV wacht zelf op');
  });

  test('is nothing when nothing does, and it says so', async () => {
    const { as, client } = await demo();
    await client.execute(`update escalations set ended_on = '2018-11-29' where ended_on is null`);
    await client.execute(`update actions set done_on = '2018-11-29' where done_on is null`);
    const { page } = await (await as('ministry_delegate', 'JenV')).get(addresses.home);
    expect(lead(page)).toBe('Er wacht niets op JenV. JenV wacht zelf op niets.');
  });
});

describe('what waits for the national lead', () => {
  test('is a seat that nobody has, with the way to somebody for it', async () => {
    const site = await newDeal();
    await setUpMost(site.anna);
    const vacant = async (party: string) =>
      task((await site.anna.get(addresses.home)).page, `${party} heeft nu geen`);
    expect((await vacant('JenV'))?.text).toContain('JenV heeft nu geen afgevaardigde.');
    const href = (await vacant('Breda'))?.href ?? '';
    expect(href).toMatch(/^\/beheer\/mensen\/nieuw\?rol=city_lead&partij=\d+$/);
    const added = await site.anna.submit(href, addresses.people, { name: 'Sam', email: 'sam@breda.nl' });
    expect(added.status).toBe(303);
    expect(await vacant('Breda')).toBeUndefined();
    expect(await vacant('Tilburg')).toBeDefined();
  });

  test('is a seat that will be empty, with the way to a successor', async () => {
    const { lead, breda } = await deal();
    const home = async () => (await lead.get(addresses.home)).page;
    const words = 'Breda heeft vanaf za 15 dec geen stedelijk projectleider.';
    expect(task(await home(), words)).toBeUndefined();
    await lead.submit(breda.departure, breda.departure, { lastOn: '2018-12-14' });
    expect(task(await home(), words)?.href).toBe(breda.succession);
  });

  test('is the next meeting with its deadlines, and who has not sent an update', async () => {
    const { as } = await demo();
    const { page } = await (await as('national_lead')).get(addresses.home);
    const next = readable(page, '.next-meeting');
    expect(next).toContain('do 13 dec');
    expect(next).toContain('over 14 dagen');
    expect(page.querySelectorAll('.next-meeting .deadline')).toHaveLength(4);
    expect(next).toContain('Nog niet gestuurd: Breda, Maastricht, Nijmegen en Zoetermeer.');
  });

  test('shows what is late with whom, and proposes one rung up without taking it', async () => {
    const site = await bottleneckOn('ministry');
    await travelTo(site, '2018-12-20');
    const { page } = await site.lead.get(addresses.home);
    const row = page.querySelectorAll('tbody tr').find((one) => one.textContent.includes(`K-${site.id} `));
    expect(row?.querySelector('td')?.textContent).toBe('JenV');
    expect(row?.textContent).toContain('5 werkdagen te laat');
    const proposal = row?.querySelector('a.utrecht-button');
    expect(proposal?.textContent).toBe(`K-${site.id} opschalen naar de stuurgroep`);
    expect(proposal?.getAttribute('href')).toBe(site.paths.escalations);
    expect(await site.state()).toContain('Ligt bij JenV');
  });

  test('is a question to the core group', async () => {
    const { lead: national, id } = await bottleneckOn('core_group');
    const { page } = await national.get(addresses.home);
    expect(task(page, `K-${id} `)?.text).toContain('Breda vraagt de kerngroep:');
  });

  test('shows vacancies with how long they last', async () => {
    const { as } = await demo();
    const { page } = await (await as('national_lead')).get(addresses.home);
    expect(task(page, 'Aanpak van de onaantastbaren')?.text).toContain(
      'geen eigenaar zorg sinds ma 20 mrt 2017, 619 dagen',
    );
  });

  test('is what no party took upon itself', async () => {
    const { as, client } = await demo();
    const { rows } = await client.execute(
      'select id from actions where party_id is null and done_on is null',
    );
    const { page } = await (await as('national_lead')).get(addresses.home);
    for (const { id } of rows) expect(task(page, `A-${id} `), `A-${id}`).toBeDefined();
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('who steers or only reads', () => {
  test('finds the overview itself, with what is asked on top', async () => {
    const { as } = await demo();
    for (const visitor of [await as('steering_member', 'Tilburg'), await as('reader')]) {
      const { page } = await visitor.get(addresses.home);
      const overview = (await visitor.get(addresses.steering)).page;
      expect(page.querySelector('.matrix')?.toString()).toBe(overview.querySelector('.matrix')?.toString());
      expect(page.querySelector('main h2')?.textContent).toMatch(/^Wat van .* gevraagd wordt$/);
    }
  });
});
