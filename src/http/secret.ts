import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';
import { hash } from './hash.ts';

/** Something that nobody can guess, to be handed to one browser or put into one link: 256 bits, as 43 letters, digits, `-` and `_`. */
export const newSecret = (): string =>
  encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)).buffer).replaceAll('=', '');

/**
 * The six digits that belong to a secret, for who sees the one where the other is: what a browser holds that asked for a
 * link (the same code as long as it holds the same), or a secret that is used for nothing else.
 */
export function codeOf(secret: string): string {
  const number = new DataView(decodeBase64Url(hash(`code ${secret}`)).buffer).getUint32(0);
  return String(number % 1_000_000).padStart(6, '0');
}
