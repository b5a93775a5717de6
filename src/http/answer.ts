import type { Context, Next } from 'hono';
import type { View } from '../../views/view.ts';
import type { Dependencies, Env } from './context.ts';
import { answerWithKept } from './kept-page.ts';
import type { PageCache } from './page-cache.ts';

/** What an answer depends on that the browser sends along. */
export const vary = 'Accept-Encoding, Cookie, HX-Request-Type';

/**
 * Nothing on a page changes unless the world, the day, the reader, the language or the release does. So the browser is
 * told that what it has still holds, or the page is taken from memory as it was rendered for this same reader; only
 * else it is made. What was said once (a notice), and what depends on more than these (`isOfNow`), is never kept.
 */
export async function answer(
  c: Context<Env>,
  deps: Dependencies,
  world: string,
  pages: PageCache,
  next: Next,
): Promise<Response | undefined> {
  c.header('Vary', vary);
  const view = c.get('view');
  const tag = tagOf(view, world, deps);
  c.header('Cache-Control', 'private, no-cache');
  if (view.notice) return goOn(next);
  c.header('ETag', tag);
  if (known(c).includes(tag)) return c.body(null, 304);
  // As it was asked for: what is no path of ours is another address for `view`, and no page at all.
  const key = `${tag} ${c.req.url}`;
  const kept = await answerWithKept(c, pages, key);
  if (kept) return kept;
  await next();
  // Where one is sent on to, and what failed, is decided anew each time.
  const plain = c.get('page');
  if (c.res.status !== 200 || c.get('isOfNow')) c.header('ETag', undefined);
  else if (plain) pages.set(key, { plain });
  return undefined;
}

async function goOn(next: Next): Promise<undefined> {
  await next();
}

const known = (c: Context<Env>) => c.req.header('If-None-Match')?.split(/\s*,\s*/) ?? [];

/**
 * Everything that a page depends on besides its address. Weak, because the same page goes out packed or not. The
 * reader is in it with role and organisation: a page is never shown to anybody else than for whom it was made.
 */
function tagOf({ actor, today, language, partial }: View, world: string, deps: Dependencies): string {
  const reader = actor ? `${actor.personId}-${actor.role}-${actor.partyId}` : 'nobody';
  const door = deps.demoSignIn ? 'demo' : 'real';
  return `W/"${[world, today, reader, language, partial ? 'part' : 'page', door, deps.build].join('.')}"`;
}
