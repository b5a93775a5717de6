import { onTestFinished } from 'vitest';
import { connect } from '../../db/database.ts';
import { openClient } from '../../db/open.ts';
import { backgroundWork } from '../../src/afterwards.ts';
import { createApp } from '../../src/app.ts';
import { loadAssets } from '../../src/assets.ts';
import type { Role } from '../../src/domain/role.ts';
import type { Dependencies } from '../../src/http/context.ts';
import { placeForDemo } from './place.ts';
import { serve } from './serve.ts';
import { Visitor } from './visitor.ts';

const assets = loadAssets();

/**
 * The demo programme on its own date, in a database of its own that goes when the test ends: the running
 * application, and the demo's people to use it as.
 */
export const demo = async (changes: Partial<Dependencies> = {}) => siteAt(await placeForDemo(), changes);

/** The running application on the database at this address. */
export async function siteAt(url: string, changes: Partial<Dependencies> = {}) {
  const client = await openClient(url);
  const database = connect(client);
  const background = backgroundWork();
  const log: Parameters<Dependencies['log']>[0][] = [];
  const dependencies: Dependencies = {
    database,
    title: 'Kerngroep',
    addressOf: () => '',
    limits: { person: Number.POSITIVE_INFINITY, address: Number.POSITIVE_INFINITY },
    demoSignIn: true,
    mail: null,
    afterwards: background.afterwards,
    providers: [],
    publicUrl: 'http://localhost',
    secure: false,
    compresses: true,
    log: (event) => log.push(event),
    assets,
    build: 'test',
    ...changes,
  };
  const app = createApp(dependencies);
  onTestFinished(() => client.close());
  const visitor = () => new Visitor((request) => Promise.resolve(app.request(request)));
  return {
    app,
    dependencies,
    database,
    client,
    url,
    file: url.slice('file:'.length),
    log,
    visitor,
    /** Resolves when what goes on after an answer is done. */
    settled: background.settled,
    /** The application after a restart: it has nothing in memory. */
    restarted: () => createApp(dependencies),
    /** The same over a real connection: its address. */
    serve: () => serve(app),
    /** Somebody signed in: `as('city_lead', 'Breda')`, `as('national_lead')`. */
    as: async (role: Role, party?: string) => visitor().signIn(role, party),
  };
}
