import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client';
import type { Account } from '../domain/provider.ts';
import { discovering } from './discovery.ts';
import { failed } from './failed.ts';
import type { Attempt, Begun, Directory, Finished } from './provider.ts';
import type { ProviderSettings } from './settings.ts';
import { inTime } from './time.ts';

/** The directory of a provider as it was configured. It is only asked something when somebody signs in with it. */
export function openDirectory(settings: ProviderSettings): Directory {
  const configuration = discovering(settings);
  const begin = async (attempt: Attempt, email: string): Promise<Begun> => ({
    ok: true,
    url: await addressAt(await configuration(), attempt, email),
  });
  const finish = async (attempt: Attempt, url: URL): Promise<Finished> => ({
    ok: true,
    account: await accountFrom(await configuration(), attempt, url),
  });
  return {
    begin: (...given) => inTime(() => begin(...given)).catch(failed),
    finish: (...given) => inTime(() => finish(...given)).catch(failed),
  };
}

/** Where the provider asks who somebody is; it is told which address they typed here, so that they need not do it again. */
async function addressAt(configuration: Configuration, attempt: Attempt, email: string): Promise<string> {
  const { state, nonce, verifier, redirectUri } = attempt;
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    login_hint: email,
  });
  return url.href;
}

/** What came back is exchanged for who it is: state, nonce, verifier, issuer, audience, times and signature must be right. */
async function accountFrom(configuration: Configuration, attempt: Attempt, url: URL): Promise<Account> {
  enableNonRepudiationChecks(configuration);
  const tokens = await authorizationCodeGrant(configuration, url, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('no id token');
  const { iss: issuer, sub: subject } = claims;
  // OpenID Connect Core 5.4: what a scope asks for may be told there only; not every provider has it.
  const isToldElsewhere = !claims.email && configuration.serverMetadata().userinfo_endpoint;
  const told = isToldElsewhere ? await fetchUserInfo(configuration, tokens.access_token, subject) : claims;
  const { email, email_verified: verified } = told;
  const isVerified = verified !== false && String(verified) !== 'false';
  return { issuer, subject, email: typeof email === 'string' ? email.trim() : null, isVerified };
}
