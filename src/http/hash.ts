import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64Url } from 'hono/utils/encode';

/** SHA-256 as text that fits a header or a column, so that what is stored or compared cannot be turned back. */
export const hash = (text: string): string =>
  encodeBase64Url(sha256(new TextEncoder().encode(text)).buffer as ArrayBuffer);
