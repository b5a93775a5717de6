import {
  allowInsecureRequests,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  clockTolerance,
  discovery,
  type ServerMetadata,
} from 'openid-client';
import { failed, Trouble } from './failed.ts';
import type { ProviderSettings } from './settings.ts';
import { seconds } from './time.ts';

/** What a provider says of itself holds for so long, in milliseconds. */
const keptFor = 60 * 60 * 1000;

/** So many seconds may the clocks of a provider and of this server differ. */
const clocksDiffer = 120;

/**
 * How to talk to a provider, by what it says of itself; asked again every hour. What is kept is what it said, not the
 * asking, and no failure.
 */
export function discovering(settings: ProviderSettings): () => Promise<Configuration> {
  let kept: { said: ServerMetadata; until: number } | undefined;
  return async () => {
    if (!kept || kept.until < Date.now()) kept = { said: await ask(settings), until: Date.now() + keptFor };
    return configured(settings, kept.said);
  };
}

async function ask({ issuer, clientId }: ProviderSettings): Promise<ServerMetadata> {
  const url = new URL(issuer);
  const options = { timeout: seconds, execute: extensions(issuer) };
  const found = await discovery(url, clientId, undefined, undefined, options).catch(unusable);
  const said = found.serverMetadata();
  // openid-client lets the providers of some makers be called otherwise: those that let in people of any organisation.
  if (new URL(said.issuer).href !== url.href) throw wrongIssuer();
  return said;
}

/** Whatever it says instead of who it is and where to ask what: nobody can sign in there. */
function unusable(error: unknown): never {
  const isOther = error instanceof ClientError && error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED';
  throw isOther ? wrongIssuer() : new Trouble('away', `discovery: ${failed(error).detail}`);
}

const wrongIssuer = () => new Trouble('set_up', 'the provider says that it is another issuer');

function configured(settings: ProviderSettings, said: ServerMetadata): Configuration {
  const { clientId, clientSecret, issuer } = settings;
  const authentication = takesPost(said) ? ClientSecretPost(clientSecret) : ClientSecretBasic(clientSecret);
  const configuration = new Configuration(said, clientId, { [clockTolerance]: clocksDiffer }, authentication);
  configuration.timeout = seconds;
  for (const extend of extensions(issuer)) extend(configuration);
  return configuration;
}

/** OpenID Connect Discovery 3: a provider that does not say takes the secret in the header. */
const takesPost = (said: ServerMetadata) =>
  said.token_endpoint_auth_methods_supported?.includes('client_secret_post');

/** Only on one's own machine there is no https (see settings.ts). */
const extensions = (issuer: string) => (issuer.startsWith('http:') ? [allowInsecureRequests] : []);
