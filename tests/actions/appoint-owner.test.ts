import { describe, expect, test } from 'vitest';
import { addresses, at } from '../../views/addresses.ts';
import { nl } from '../../views/text/nl.ts';
import { choice, readable, registeredByBreda, versionOn } from '../support/experiment.ts';

const texts = nl.experiments.owners;

async function vacant() {
  const made = await registeredByBreda();
  const owners = at(addresses.owners, made);
  const { page } = await made.breda.get(owners);
  return { ...made, owners, party: (name: string) => choice(page, 'partyId', name) };
}

/** Breda's alderman as care owner, with the address of that one owner. */
async function withAlderman() {
  const site = await vacant();
  const { breda, owners, party, client } = site;
  const alderman = { kind: 'care', partyId: party('Breda'), title: 'Wethouder zorg', fromOn: '2018-11-15' };
  const appointed = await breda.submit(owners, owners, alderman);
  const { rows } = await client.execute('select max(id) as id from owners');
  const owner = at(addresses.owner, { id: site.id, owner: Number(rows[0]?.id) });
  return { ...site, alderman, appointed, owner, removal: `${owner}/verwijdering` };
}

describe('appointing an owner', () => {
  test('a vacancy is called a vacancy, with since when', async () => {
    const { breda, file } = await vacant();
    const { page } = await breda.get(file);
    expect(readable(page, '#eigenaren')).toContain(
      'Eigenaar zorg Vacature Eigenaar benoemen sinds do 1 nov (28 dagen)',
    );
    expect(readable(page, '#wachten')).toContain('Wacht nu op vier dingen; het langst al 28 dagen.');
  });

  test('fills the vacancy, and the history says who did it', async () => {
    const { breda, appointed, file } = await withAlderman();
    expect(readable((await breda.follow(appointed)).page, '.notice')).toBe(texts.appointed);
    const { page } = await breda.get(file);
    expect(readable(page, '#eigenaren')).toContain('Eigenaar zorg Wethouder zorg, Breda do 15 nov');
    const latest = readable(page, '.history li');
    expect(latest).toContain('Projectleider Breda');
    expect(latest).toContain('Eigenaar vastgelegd Rol: eigenaar zorg Organisatie: Breda');
  });

  test('the way from a vacancy has the role filled in', async () => {
    const { breda, owners } = await vacant();
    const { page } = await breda.get(`${owners}?rol=safety`);
    expect(page.querySelector('#kind option[selected]')?.getAttribute('value')).toBe('safety');
  });

  test('of the own experiment a city lead is project lead: sent as it opens, that is recorded', async () => {
    const { breda, owners, file } = await vacant();
    expect((await breda.submit(owners, owners)).status).toBe(303);
    expect(readable((await breda.get(file)).page, '#eigenaren')).toContain(
      'Stedelijk projectleider Projectleider Breda',
    );
    const { page } = await breda.get(owners);
    expect(page.querySelector('#kind option[selected]')?.getAttribute('value')).toBe('care');
    expect(page.querySelector('#title')?.getAttribute('value')).toBe('');
  });

  test('before an experiment begins, its file says that nobody was appointed yet, and no empty table stands there', async () => {
    const { breda, file, id, owners } = await vacant();
    const edit = at(addresses.editExperiment, { id });
    await breda.submit(edit, file, { startsOn: '2018-12-10', endsOn: '2019-12-10' });
    const { page } = await breda.get(file);
    expect(page.querySelector('#eigenaren table')).toBeNull();
    expect(readable(page, '#eigenaren')).toContain(texts.none);
    expect(page.querySelector(`#eigenaren a[href="${owners}"]`)).not.toBeNull();
  });

  test.each([
    ['project_lead', 'JenV', texts.refusals.party_of_other_kind.project_lead],
    ['ministry_sponsor', 'Breda', texts.refusals.party_of_other_kind.ministry_sponsor],
  ] as const)('a %s of %s is refused', async (kind, name, message) => {
    const { breda, owners, party } = await vacant();
    const refused = await breda.submit(owners, owners, {
      kind,
      partyId: party(name),
      title: 'Iemand',
      fromOn: '2018-11-15',
    });
    expect(refused.status).toBe(422);
    expect(readable(refused.page, '#partyId-error')).toBe(message);
    expect(refused.page.querySelector('#title')?.getAttribute('value')).toBe('Iemand');
  });

  test('a party of another experiment, or an end before the beginning, is refused', async () => {
    const { breda, owners, party } = await vacant();
    const filled = { kind: 'care', title: 'Wethouder', fromOn: '2018-11-15' };
    const unknown = await breda.submit(owners, owners, { ...filled, partyId: '9999' });
    expect(readable(unknown.page, '#partyId-error')).toBe(texts.refusals.party_unknown);
    const backwards = { ...filled, partyId: party('Breda'), untilOn: '2018-11-14' };
    const refused = await breda.submit(owners, owners, backwards);
    expect(readable(refused.page, '#untilOn-error')).toBe('Kies een datum op of na do 15 nov 2018.');
  });

  test('sent twice is one owner', async () => {
    const { breda, owners, party, client } = await vacant();
    const { page } = await breda.get(owners);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const filled = { kind: 'safety', partyId: party('Breda'), title: 'Burgemeester van één keer' };
    const sent = { ...filled, fromOn: '2018-11-15', untilOn: '', formKey };
    expect((await breda.post(owners, sent)).status).toBe(303);
    expect((await breda.post(owners, sent)).status).toBe(303);
    const { rows } = await client.execute(
      `select count(*) as n from owners where title = 'Burgemeester van één keer'`,
    );
    expect(rows[0]?.n).toBe(1);
  });
});

describe('an owner who is there', () => {
  test('leaves on a day, after which there is a vacancy again', async () => {
    const { breda, owner, file } = await withAlderman();
    const left = await breda.submit(owner, owner, { untilOn: '2018-11-20' });
    expect(readable((await breda.follow(left)).page, '.notice')).toBe(texts.left);
    expect(readable((await breda.get(file)).page, '#eigenaren')).toContain(
      'Eigenaar zorg Vacature Eigenaar benoemen sinds wo 21 nov (8 dagen)',
    );
  });

  test('is corrected in everything that was registered', async () => {
    const { breda, owner, party, file } = await withAlderman();
    const change = {
      kind: 'ministry_sponsor',
      partyId: party('BZK'),
      title: 'Directeur',
      fromOn: '2018-11-02',
    };
    const edited = await breda.submit(owner, owner, change);
    expect(readable((await breda.follow(edited)).page, '.notice')).toBe(texts.edited);
    const { page } = await breda.get(file);
    expect(readable(page, '#eigenaren')).toContain('Sponsor bij het Rijk Directeur, BZK vr 2 nov');
    expect(readable(page, '.history li')).toContain('Rol: eigenaar zorg → werd sponsor bij het Rijk');
    expect(readable(page, '.history li')).toContain('Organisatie: Breda → werd BZK');
  });

  test('that never was one is taken away, once, and stays in the history', async () => {
    const { breda, owner, removal, file } = await withAlderman();
    const { page } = await breda.get(owner);
    const formKey = page.querySelector('[name=formKey]')?.getAttribute('value') ?? '';
    const sent = { version: versionOn(page), formKey };
    const removed = await breda.post(removal, sent);
    expect(readable((await breda.follow(removed)).page, '.notice')).toBe(texts.removed);
    expect((await breda.post(removal, sent)).status).toBe(303);
    const after = (await breda.get(file)).page;
    expect(readable(after, '#eigenaren')).not.toContain('Wethouder zorg');
    expect(readable(after, '.history li')).toContain('Eigenaar verwijderd');
    expect(readable(after, '.history li')).toContain('Functie: Wethouder zorg');
    expect((await breda.get(owner)).status).toBe(404);
  });

  test('is not edited or removed over somebody else’s change', async () => {
    const { as, breda, owner, removal, alderman } = await withAlderman();
    const { page } = await breda.get(owner);
    const version = versionOn(page);
    await (await as('national_lead')).submit(owner, owner, { title: 'Wethouder zorg en welzijn' });
    const stale = await breda.post(owner, { ...alderman, title: 'Wethouder jeugd', untilOn: '', version });
    expect(stale.status).toBe(409);
    expect(readable(stale.page, '.stale')).toContain('Wethouder zorg en welzijn Wethouder jeugd');
    expect((await breda.post(removal, { version })).status).toBe(409);
  });

  test('is no business of another city or of a reader', async () => {
    const { as, owners, owner, removal, alderman } = await withAlderman();
    const almere = await as('city_lead', 'Almere');
    const reader = await as('reader');
    expect((await almere.get(owners)).status).toBe(200);
    for (const [visitor, status] of [
      [almere, 404],
      [reader, 403],
    ] as const) {
      expect((await visitor.post(owners, alderman)).status).toBe(status);
      expect((await visitor.get(owner)).status).toBe(status);
      expect((await visitor.post(owner, alderman)).status).toBe(status);
      expect((await visitor.post(removal, {})).status).toBe(status);
    }
  });
});
