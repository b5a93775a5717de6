import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';
import type { ProviderSettings } from '../../src/providers/settings.ts';
import { addresses } from '../../views/addresses.ts';

/** What a directory says of the people in it, by the number that it knows them by. */
export type Directory = Record<string, { email?: string; email_verified?: boolean | string }>;

export type Organisation = {
  name: string;
  domains: string[];
  people: Directory;
  /** Where the application under test is. */
  site?: string;
  /** What is set otherwise than at most providers. */
  otherwise?: Configuration;
};

/** What may answer instead of the provider: whether it did. */
type Instead = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The directory of an organisation: a real provider on a port of its own. Stop it when done. */
export async function startProvider(organisation: Organisation) {
  const { name, domains, people } = organisation;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = quietly(() => new Provider(issuer, configurationOf(organisation)));
  const answer = provider.callback();
  let instead: Instead = () => false;
  server.on('request', (request, response) => {
    if (instead(request, response)) return;
    if (request.url?.startsWith('/interaction/')) return askWho(provider, request, response);
    answer(request, response);
  });
  const settings: ProviderSettings = { name, issuer, domains, clientId, clientSecret };
  return {
    settings,
    people,
    /** Lets something else answer from now on. */
    answerInstead: (other: Instead) => {
      instead = other;
    },
    stop: () => stop(server),
  };
}

const [clientId, clientSecret] = ['kerngroep', 'geheim-van-de-proef'];

const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });

function configurationOf({ people, site = 'http://localhost', otherwise }: Organisation): Configuration {
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [site + addresses.signInReturn],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['sleutel-van-de-proef'] },
    jwks: { keys: [{ ...key, kid: 'proef', use: 'sig' }] },
    // As most do, though not all: what is asked for stands in the token itself.
    conformIdTokenClaims: false,
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...people[accountId] }) }),
    async loadExistingGrant({ oidc: { client, session, provider } }) {
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    ...otherwise,
  };
}

/** The page on which people say who they are, and what becomes of it. */
async function askWho(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'POST') {
    const sent = new URLSearchParams(await textOf(request));
    const stopped = { error: 'access_denied', error_description: 'stopped' };
    const result = sent.has('stop') ? stopped : { login: { accountId: sent.get('who') ?? '' } };
    return provider.interactionFinished(request, response, result);
  }
  const { params } = await provider.interactionDetails(request, response);
  const hint = String(params.login_hint ?? '').replaceAll(/[<>&"]/g, '');
  response.setHeader('Content-Type', 'text/html');
  response.end(`<!doctype html><title>Wie bent u?</title><form method="post">
    <p>${hint}</p><input name="who"><button>Verder</button><button name="stop" value="yes">Stoppen</button></form>`);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

function stop(server: Server) {
  server.closeAllConnections();
  return new Promise<void>((resolve) => server.close(() => resolve()));
}

/** It warns of what is meant so here: plain http, and everything in memory. */
function quietly<T>(make: () => T): T {
  const { info, warn } = console;
  console.info = console.warn = () => undefined;
  try {
    return make();
  } finally {
    Object.assign(console, { info, warn });
  }
}
