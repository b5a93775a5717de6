import type { Account } from '../domain/provider.ts';

/** An organisation whose people sign in with the account that they have there. */
export type Provider = {
  /** As people call it: `Gemeente Breda`. */
  name: string;
  issuer: string;
  /** What follows the @ in the addresses of its people. */
  domains: readonly string[];
} & Directory;

/** What is asked of a provider. */
export type Directory = {
  /** Where to send who wants to sign in. */
  begin(attempt: Attempt, email: string): Promise<Begun>;
  /** Who it is that comes back. `url` is the address they came back to, with everything behind it. */
  finish(attempt: Attempt, url: URL): Promise<Finished>;
};

/** What one attempt to sign in is held together by. */
export type Attempt = { state: string; nonce: string; verifier: string; redirectUri: string };

/**
 * Why it did not work: the provider does not answer, or not in a way that can be read (`away`); it does not know us as
 * it should (`set_up`); what it said does not fit the question (`distrusted`); whoever was asked to sign in said no
 * (`stopped`). `detail` is for the log and holds nothing secret.
 */
export type Failed = { ok: false; refusal: 'away' | 'set_up' | 'distrusted' | 'stopped'; detail: string };
export type Begun = { ok: true; url: string } | Failed;
export type Finished = { ok: true; account: Account } | Failed;
