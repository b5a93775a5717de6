import type { View } from '../view.ts';

type Props = { view: View; shown: number; total: number; href?: string };

/** Says that there is more than is shown, with the way to all of it when there is one; nothing when there is not. */
export function Rest({ view, shown, total, href }: Props) {
  const { rest, seeAll } = view.t.common;
  if (total <= shown) return null;
  return (
    <p class="quiet">
      {rest(shown, total)} {href && <a href={href}>{seeAll}</a>}
    </p>
  );
}
