import type { Trend } from '../../src/domain/steering/trend.ts';
import { date } from '../format.ts';
import type { View } from '../view.ts';

/** Drawn, so that they look the same whatever letters a computer has. */
const arrows = {
  better: 'M3 13 13 3M6 3h7v7',
  same: 'M1 8h14M10 3l5 5-5 5',
  worse: 'M3 3l10 10M13 6v7H6',
} as const;

function Arrow({ trend }: { trend: Trend }) {
  if (trend === 'new') return null;
  return (
    <svg class="trend__arrow" viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path d={arrows[trend]} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}

/** An arrow to see, and the same in words for who does not see it. */
export function TrendArrow({ view, trend, since }: { view: View; trend: Trend; since: string }) {
  const { trends, trendSince } = view.t.steering.matrix;
  return (
    <span class={`trend trend--${trend}`}>
      <Arrow trend={trend} />
      <span class="visually-hidden">{trendSince(trends[trend], date(since, view))}</span>
    </span>
  );
}

/** What the arrows mean, where they are seen. */
export function TrendLegend({ view, since }: { view: View; since: string | null }) {
  const { legend, noLegend, trends } = view.t.steering.matrix;
  if (!since) return <p class="quiet">{noLegend}</p>;
  return (
    <p class="quiet">
      {legend(date(since, view))}
      {(['better', 'same', 'worse'] as const).map((trend) => (
        <span class={`trend__meaning trend--${trend}`}>
          <Arrow trend={trend} /> {trends[trend]}
        </span>
      ))}
    </p>
  );
}
