import type { Context } from 'hono';
import { languages, textIn } from '../../views/text/index.ts';
import type { View } from '../../views/view.ts';
import type { Env } from './context.ts';
import { cookieOf } from './cookie.ts';
import { ownPath } from './own-path.ts';

/** How it is looked at: what the request itself says, without asking the database. */
export async function lookOf(c: Context<Env>) {
  const chosen = cookieOf(c, 'language');
  const language = languages.find((known) => known === chosen) ?? 'nl';
  const url = new URL(c.req.url);
  return {
    t: await textIn(language),
    language,
    address: ownPath(url.pathname + url.search),
    back: wayBack(url.searchParams.get('terug')),
    formKey: crypto.randomUUID(),
    partial: c.req.header('HX-Request-Type') === 'partial',
  };
}

/** Only to a page of ours; from the front page nobody needs to be brought back. */
function wayBack(asked: string | null): string | null {
  const path = ownPath(asked ?? '/');
  return path === '/' ? null : path;
}

/** A page on which neither the day nor the reader is known, because the database did not say, or was not asked yet. */
export async function viewInTheDark(c: Context<Env>): Promise<View> {
  const { title, assets } = c.get('deps');
  return {
    ...(await lookOf(c)),
    programme: { title, isDemo: false, demoDate: null },
    today: '',
    actor: null,
    notice: null,
    assets: assets.links,
  };
}
