import type { View } from '../view.ts';

export type Paging = { page: number; pages: number; total: number; href: (page: number) => string };

/** Which page of how many, with the way to the next and the previous one. */
export function Pager({ view, paging }: { view: View; paging: Paging }) {
  if (paging.pages <= 1) return null;
  return (
    <nav class="pager" aria-label={view.t.common.page(paging.page, paging.pages)}>
      {paging.page > 1 && <a href={paging.href(paging.page - 1)}>{view.t.common.previousPage}</a>}
      <span>{view.t.common.page(paging.page, paging.pages)}</span>
      {paging.page < paging.pages && <a href={paging.href(paging.page + 1)}>{view.t.common.nextPage}</a>}
    </nav>
  );
}
