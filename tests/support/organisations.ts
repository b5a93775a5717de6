import type { Client } from '@libsql/client';
import { onTestFinished } from 'vitest';
import { openProvider } from '../../src/providers/open.ts';
import { addresses } from '../../views/addresses.ts';
import { atProvider } from './at-provider.ts';
import { demo } from './demo.ts';
import { type Directory, type Organisation, startProvider } from './provider.ts';
import type { Answer, Visitor } from './visitor.ts';

/** The people whom the two directories know, by the number that each has there. */
const known = (): Record<'breda' | 'tilburg', Directory> => ({
  breda: { b1: { email: 'lead@breda.example' } },
  tilburg: { t1: { email: 'lead@tilburg.example', email_verified: true } },
});

/** The demo, in which the leads of Breda and Tilburg have an address at their own organisation, each with its directory. */
export async function organisations() {
  const people = known();
  const breda = await provider({ name: 'Gemeente Breda', domains: ['breda.example'], people: people.breda });
  const tilburg = await provider({
    name: 'Gemeente Tilburg',
    domains: ['zorg.tilburg.example', 'tilburg.example'],
    people: people.tilburg,
    // OpenID Connect Core 5.4: it tells the address only to who asks for it with the token.
    otherwise: { conformIdTokenClaims: true },
  });
  const site = await demo({ providers: [breda.provider, tilburg.provider], demoSignIn: false });
  await invite(site.client, 'Breda', 'Lead@Breda.example');
  await invite(site.client, 'Tilburg', 'lead@tilburg.example');
  return { ...site, breda, tilburg };
}

/** The directory of one organisation until the test ends, with what the application is given of it. */
export async function provider(organisation: Organisation) {
  const started = await startProvider(organisation);
  onTestFinished(started.stop);
  return { ...started, provider: openProvider(started.settings) };
}

/** Gives the lead of a city this address. */
export const invite = (client: Client, city: string, email: string | null) =>
  client.execute({
    sql: `update people set email = ? where id = (select max(person_id) from assignments
      where role = 'city_lead' and party_id = (select id from parties where name = ?))`,
    args: [email, city],
  });

type Asked = { visitor: Visitor; email: string; back?: string };

/** Says on the sign-in page which address one has: the page that leads to the provider. */
export const ask = ({ visitor, email, back = addresses.bottlenecks }: Asked): Promise<Answer> =>
  visitor.post(addresses.signInRequest, { email, back });

/** Where that page leads. */
export const wayOn = ({ page, text }: Answer): string => {
  const href = page.querySelector('main a.utrecht-button')?.getAttribute('href');
  if (!href) throw new Error(`this leads nowhere: ${text}`);
  return href.replaceAll('&amp;', '&');
};

/** Goes to the provider and says there who one is. Out: the address that it sends one back to. */
export async function identify(asked: Asked & { as: string }): Promise<URL> {
  const leading = await ask(asked);
  return atProvider().fillIn(wayOn(leading), { who: asked.as });
}

/** All of it: what one sees when one is back. */
export async function signInAt(asked: Asked & { as: string }): Promise<Answer> {
  return comeBack(asked.visitor, await identify(asked));
}

export const comeBack = (visitor: Visitor, { pathname, search }: URL) => visitor.get(pathname + search);
