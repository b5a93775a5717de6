import { encodeBase64Url } from 'hono/utils/encode';

/** SHA-256 as text that fits a header or a column, so that what is stored or compared cannot be turned back. */
export async function hash(text: string): Promise<string> {
  return encodeBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
