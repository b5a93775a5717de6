import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Env } from './context.ts';
import type { Bytes, PageCache } from './page-cache.ts';

/** The answer with a page that was kept, packed once for all browsers that take it so; undefined when there is none. */
export async function answerWithKept(
  c: Context<Env>,
  pages: PageCache,
  key: string,
): Promise<Response | undefined> {
  const kept = pages.get(key);
  if (!kept) return undefined;
  if (!takesPacked(c)) return c.body(kept.plain, 200, html);
  const packed = kept.packed ?? (await pack(kept.plain));
  if (!kept.packed) pages.set(key, { ...kept, packed });
  return c.body(packed, 200, { ...html, 'Content-Encoding': 'gzip' });
}

/** What is said of every page. */
export const html = { 'Content-Type': 'text/html; charset=UTF-8' };

/** Where the platform packs what it sends, we do not. */
const takesPacked = (c: Context<Env>) =>
  c.get('deps').compresses &&
  accepts(c, { header: 'Accept-Encoding', supports: ['gzip', 'identity'], default: 'identity' }) === 'gzip';

async function pack(plain: Bytes): Promise<Bytes> {
  const packed = new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
