import { encodeBase64Url } from 'hono/utils/encode';

/** Something that nobody can guess, to be handed to one browser or put into one link: 256 bits, as 43 letters, digits, `-` and `_`. */
export const newSecret = (): string =>
  encodeBase64Url(crypto.getRandomValues(new Uint8Array(32)).buffer).replaceAll('=', '');
