import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import type { Failed } from './provider.ts';

/** Something that we find wrong ourselves; the message is for the log. */
export class Trouble extends Error {
  readonly refusal: Failed['refusal'];

  constructor(refusal: Failed['refusal'], message: string) {
    super(message);
    this.refusal = refusal;
  }
}

/** What openid-client says when there is no answer, or none that can be read. */
const unreadable = [
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_PARSE_ERROR',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_INVALID_SERVER_METADATA',
];

/** Why it did not work. Of what went wrong only a name is passed on: messages and causes hold codes and tokens. */
export function failed(error: unknown): Failed {
  if (error instanceof Trouble) return refuse(error.refusal, error.message);
  if (error instanceof AuthorizationResponseError) return said(error.error);
  if (error instanceof ResponseBodyError) return exchanged(error);
  if (error instanceof WWWAuthenticateChallengeError) return refuse('set_up', 'client not accepted');
  return unforeseen(error);
}

const refuse = (refusal: Failed['refusal'], detail: string): Failed => ({ ok: false, refusal, detail });

/** What the provider says instead of who it is (RFC 6749, 4.1.2.1); anybody can write that into an address. */
function said(word: string): Failed {
  if (word === 'access_denied') return refuse('stopped', word);
  const isAway = word === 'server_error' || word === 'temporarily_unavailable';
  return refuse(isAway ? 'away' : 'set_up', /^[a-z_]{1,40}$/.test(word) ? word : 'unknown error');
}

/** A code that is not accepted was used, is over its time, or was never meant for us (RFC 6749, 5.2). */
function exchanged({ error, status }: ResponseBodyError): Failed {
  if (status >= 500) return refuse('away', `status ${status}`);
  return refuse(error === 'invalid_grant' ? 'distrusted' : 'set_up', `status ${status}`);
}

/** Without a connection there is a TypeError, or on the edge something that openid-client has no code for. */
function unforeseen(error: unknown): Failed {
  const code = error instanceof ClientError ? error.code : undefined;
  if (error instanceof TypeError || !code) return refuse('away', 'no connection');
  if (code === 'OAUTH_UNSUPPORTED_OPERATION') return refuse('set_up', code);
  return refuse(unreadable.includes(code) ? 'away' : 'distrusted', code);
}
