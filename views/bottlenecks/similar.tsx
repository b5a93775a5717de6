import type { Child } from 'hono/jsx';
import type { BottleneckStatus } from '../../src/domain/bottleneck.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import type { View } from '../view.ts';

export type Similar = { id: number; title: string; status: BottleneckStatus; city: string };

/** Around the fields that are typed in: with script the ones that look like it appear under them. */
export function SimilarWhileTyping(props: { view: View; cityId: number; children: Child }) {
  const { view, cityId, children } = props;
  return (
    <div
      hx-get={withQuery(addresses.similarBottlenecks, { stad: cityId })}
      hx-trigger="input delay:500ms"
      hx-include="#title"
      hx-target="#similar"
      hx-swap="outerHTML"
      hx-sync="this:replace"
    >
      {children}
      <SimilarFound view={view} rows={[]} />
    </div>
  );
}

/** The fragment itself; it is there, and empty, as long as nothing looks like it. */
export function SimilarFound({ view, rows }: { view: View; rows: Similar[] }) {
  const { title, lead } = view.t.bottlenecks.similar;
  if (!rows.length) return <div id="similar" aria-live="polite" />;
  return (
    <div id="similar" class="box similar" aria-live="polite">
      <h2 class="utrecht-heading-3">{title}</h2>
      <p>{lead}</p>
      <SimilarList view={view} rows={rows} target="_blank" />
    </div>
  );
}

/** `target`: where typing goes on, another one opens beside it. */
export function SimilarList({ view, rows, target }: { view: View; rows: Similar[]; target?: '_blank' }) {
  return (
    <ul class="similar__list">
      {rows.map(({ id, title, status, city }) => (
        <li>
          <a href={at(addresses.bottleneck, { id })} target={target}>
            <span class="reference">K-{id}</span> {title}
          </a>{' '}
          <span class="quiet">
            {city}, {view.t.words.bottleneckStatus[status]}
          </span>
        </li>
      ))}
    </ul>
  );
}
