import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Html } from '../../views/html/html.ts';
import type { Env } from './context.ts';
import { keepCookie } from './cookie.ts';
import { html } from './kept-page.ts';

type C = Context<Env>;

/** Whether something is looked at, or only asked after (HEAD); everything else may write. */
export const isReading = ({ req }: C): boolean => req.method === 'GET' || req.method === 'HEAD';

/**
 * A page, or only its main part when htmx asks for that: the page itself knows, from `view.partial`. As bytes, which
 * both go out and are kept: to put text into bytes costs as much as some questions to the database.
 */
export function page(c: C, content: Html, status: ContentfulStatusCode = 200) {
  const bytes = new TextEncoder().encode(wholeDocument(c, content));
  c.set('page', bytes);
  return c.body(bytes, status, html);
}

/** A page that shows what leaves no history (sessions, mail that is on its way): made anew each time. */
export function pageOfNow(c: C, content: Html, status: ContentfulStatusCode = 200) {
  c.set('isOfNow', true);
  c.header('Cache-Control', 'no-store');
  return page(c, content, status);
}

/** A form that is refused: it comes back as filled in, with a message at each field, and no new address. */
export function refused(c: C, content: Html) {
  c.header('HX-Push-Url', 'false');
  return page(c, content, 422);
}

/** Somebody else changed it first: both versions side by side, nothing lost. */
export function stale(c: C, content: Html) {
  c.header('HX-Push-Url', 'false');
  return page(c, content, 409);
}

/** After success: on to the page that shows it, with one sentence of what was done. */
export function done(c: C, address: string, notice?: string) {
  if (notice) keepCookie(c, noticeCookie, notice, 60);
  return c.redirect(address, 303);
}

export const noticeCookie = 'notice';

function wholeDocument(c: C, content: Html): string {
  return c.var.view.partial ? content.toString() : `<!doctype html>${content}`;
}
