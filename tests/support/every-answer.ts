import { createApp } from '../../src/app.ts';
import type { Dependencies } from '../../src/http/context.ts';
import { addresses, at } from '../../views/addresses.ts';
import { demo } from './demo.ts';
import { fill, pagesOf } from './pages.ts';
import { type Answer, Visitor } from './visitor.ts';

/** An answer, and what was asked for: `name` says by whom or how. */
export type Told = { name: string; method: string; path: string; answer: Answer };

/**
 * Every kind of answer that the application gives, over https (`secure`) or not: every page to who may see it, to who may
 * not, to nobody, again and in part; every form, sent well enough and not; the door; what is not there, and what fails.
 */
export async function everyAnswer({ secure }: { secure: boolean }): Promise<Told[]> {
  const site = await demo();
  const securityContact = { contact: 'mailto:veilig@kerngroep.example' };
  const common = { ...site.dependencies, secure, securityContact, replica: site.database };
  const visiting = (changes: Partial<Dependencies> = {}) => {
    const app = createApp({ ...common, ...changes });
    return () => new Visitor((request) => Promise.resolve(app.request(request)));
  };
  const tally = telling();
  const somebody = visiting();
  await pages(tally, somebody, await pagesOf(site.app, site.client));
  const routes = new Set(site.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path));
  for (const route of routes) await form(tally, somebody, await fill(route, site.client));
  await door(tally, visiting({ demoSignIn: false, mail: { send: async () => {} } })());
  await besides(tally, somebody, site.dependencies.assets.links.style);
  await tooMuch(tally, visiting({ limits: { person: 0, address: 0 }, securityContact: undefined })());
  const lead = await somebody().signIn('national_lead');
  site.client.close();
  await withoutDatabase(tally, lead);
  return tally.told;
}

type Visiting = () => Visitor;
type Tally = ReturnType<typeof telling>;

function telling() {
  const told: Told[] = [];
  const add = async (name: string, method: string, path: string, asked: Promise<Answer>) => {
    const answer = await asked;
    told.push({ name, method, path, answer });
    return answer;
  };
  return {
    told,
    get: (name: string, who: Visitor, path: string, headers: Record<string, string> = {}) =>
      add(name, 'GET', path, who.get(path, headers)),
    post: (name: string, who: Visitor, path: string, fields: Record<string, string>, headers = {}) =>
      add(name, 'POST', path, who.post(path, fields, headers)),
  };
}

async function pages({ get }: Tally, somebody: Visiting, paths: string[]) {
  const lead = await somebody().signIn('national_lead');
  const reader = await somebody().signIn('reader');
  for (const path of paths) {
    await get('to nobody', somebody(), path);
    await get('to a reader', reader, path);
    await get('in part', lead, path, { 'hx-request-type': 'partial' });
    const { headers } = await get('to the national lead', lead, path);
    await get('again', lead, path, { 'if-none-match': headers.get('etag') ?? '' });
  }
}

async function form({ post }: Tally, somebody: Visiting, path: string) {
  await post('of nobody', somebody(), path, {});
  await post('of a reader', await somebody().signIn('reader'), path, { version: '1' });
  const lead = await somebody().signIn('national_lead');
  await post('of another site', lead, path, {}, { origin: 'https://elders.example' });
  await post('too large', lead, path, { title: 'x'.repeat(300_000) });
  await post('of the national lead', lead, path, { version: '1', title: 'Een titel' });
}

async function door({ get, post }: Tally, asking: Visitor) {
  const link = at(addresses.signInLink, { token: 'none' });
  for (const path of [addresses.signIn, link, addresses.signInReturn, `${addresses.signInReturn}?state=x`])
    await get('at the door', asking, path);
  for (const email of ['nobody', 'nobody@elders.example'])
    await post('at the door', asking, addresses.signInRequest, { email });
  await get('at the door', asking, addresses.signInRequest);
  await post('at the door', asking, link, { code: '1' });
}

async function besides({ get, post }: Tally, somebody: Visiting, style: string) {
  const lead = await somebody().signIn('national_lead');
  await post('shared', lead, addresses.lessons, { title: 'Een les', text: 'Zo.' });
  const paths = [style, '/assets/none.css', addresses.health, addresses.securityTxt, '/nergens'];
  for (const path of [...paths, at(addresses.bottleneck, { id: 999_999 })]) await get('besides', lead, path);
}

async function tooMuch({ get, post }: Tally, hurried: Visitor) {
  await post('too often', hurried, addresses.language, { language: 'nl' });
  await get('not configured', hurried, addresses.securityTxt);
}

async function withoutDatabase({ get, post }: Tally, lead: Visitor) {
  for (const path of [addresses.lessons, addresses.health]) await get('without a database', lead, path);
  await post('without a database', lead, addresses.lessons, { title: 'Een les' });
}
