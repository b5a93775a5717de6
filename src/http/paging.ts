import type { Context } from 'hono';
import { withQuery } from '../../views/addresses.ts';
import type { Paging } from '../../views/parts/pager.tsx';
import { pageSize } from '../domain/page-size.ts';
import type { Env } from './context.ts';

/** No list is longer, and a database cannot count further than it can. */
const lastPage = 1_000_000;

/** The page asked for in the query string, from 1; a second list on a screen has a name of its own. */
export function pageOf(c: Context<Env>, name = 'pagina'): number {
  const asked = Number.parseInt(c.req.query(name) ?? '1', 10) || 1;
  return Math.min(Math.max(1, asked), lastPage);
}

/** Page `page` of a list of `total` rows, with addresses that keep the filters. */
export function pagingOf(
  path: string,
  filter: Record<string, string>,
  page: number,
  total: number,
  name = 'pagina',
): Paging {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return { page, pages, total, href: (to) => withQuery(path, { ...filter, [name]: to === 1 ? '' : to }) };
}

/** A number from the address; 0, which no record has, when it is no number. */
export function idOf(c: Context<Env>, name = 'id'): number {
  const text = c.req.param(name) ?? '';
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}
