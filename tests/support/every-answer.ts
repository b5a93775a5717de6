import { createApp } from '../../src/app.ts';
import { addresses } from '../../views/addresses.ts';
import { demo } from './demo.ts';
import { fill, pagesOf } from './pages.ts';
import { type Answer, Visitor } from './visitor.ts';

export type Told = { name: string; method: string; path: string; answer: Answer };

type Options = { secure: boolean };

/**
 * Every kind of answer that the application gives, over https or not: every page to who may see it, to who may not, to
 * nobody, again and in part; every form, sent well enough and not; what is not there, and what fails.
 */
export async function everyAnswer({ secure }: Options): Promise<Told[]> {
  const first = await demo();
  const securityContact = { contact: 'mailto:veilig@kerngroep.example' };
  const site = {
    ...first,
    app: createApp({ ...first.dependencies, secure, securityContact, replica: first.database }),
  };
  const somebody = () => new Visitor((request) => Promise.resolve(site.app.request(request)));
  const lead = await somebody().signIn('national_lead');
  const reader = await somebody().signIn('reader');
  const told: Told[] = [];
  const tell = async (name: string, method: string, path: string, asked: Promise<Answer>) =>
    told.push({ name, method, path, answer: await asked });
  const get = (name: string, who: Visitor, path: string, headers: Record<string, string> = {}) =>
    tell(name, 'GET', path, who.get(path, headers));

  for (const path of await pagesOf(site.app, site.client)) {
    await get('to nobody', somebody(), path);
    await get('to a reader', reader, path);
    await get('in part', lead, path, { 'hx-request-type': 'partial' });
    const { headers } = await lead.get(path);
    await get('to the national lead', lead, path);
    await get('again', lead, path, { 'if-none-match': headers.get('etag') ?? '' });
  }
  const { style } = site.dependencies.assets.links;
  for (const path of [style, '/assets/none.css', addresses.health, '/nergens', '/knelpunten/999999'])
    await get('besides', lead, path);

  const routes = site.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path);
  for (const route of new Set(routes)) {
    const path = await fill(route, site.client);
    const post = (name: string, who: Visitor, fields: Record<string, string>, headers = {}) =>
      tell(name, 'POST', path, who.post(path, fields, headers));
    await post('of nobody', somebody(), {});
    await post('of a reader', await somebody().signIn('reader'), { version: '1' });
    await post('of another site', lead, {}, { origin: 'https://elders.example' });
    await post('too large', lead, { title: 'x'.repeat(300_000) });
    await post('of the national lead', await somebody().signIn('national_lead'), {
      version: '1',
      title: 'Een titel',
    });
  }
  await tell(
    'shared',
    'POST',
    addresses.lessons,
    lead.post(addresses.lessons, { title: 'Een les', text: 'Zo.' }),
  );

  const limits = { person: 0, address: 0 };
  const busy = createApp({ ...site.dependencies, secure, limits });
  const hurried = new Visitor((request) => Promise.resolve(busy.request(request)));
  await tell('too often', 'POST', addresses.language, hurried.post(addresses.language, { language: 'nl' }));
  await get('not configured', hurried, addresses.securityTxt);
  site.client.close();
  await get('without a database', lead, addresses.lessons);
  await get('without a database', lead, addresses.health);
  await tell(
    'without a database',
    'POST',
    addresses.lessons,
    lead.post(addresses.lessons, { title: 'Een les' }),
  );
  return told;
}
