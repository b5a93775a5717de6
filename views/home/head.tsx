import type { Child } from '#html/jsx-runtime';
import type { View } from '../view.ts';

/** How much waits; `late` is null when not everything that waits was looked at. */
export type Count = { all: number; late: number | null };

type Props = { view: View; count: Count; whom: string; action?: Child; children?: Child };

/** How much waits for whom ("you" or a name), in one or two sentences, and what one mostly comes to do. */
export function HomeHead({ view, count, whom, action, children }: Props) {
  const { home } = view.t;
  return (
    <div class="page-head">
      <div>
        <h1 class="utrecht-heading-1">{home.tasks}</h1>
        <p class="lead">
          {home.waiting(count.all, whom)} {home.late(count.late ?? 0, count.all)} {children}
        </p>
      </div>
      {action}
    </div>
  );
}
