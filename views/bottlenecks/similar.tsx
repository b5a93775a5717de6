import type { Child } from '#html/jsx-runtime';
import type { BottleneckStatus } from '../../src/domain/bottleneck.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

export type Similar = { id: number; title: string; status: BottleneckStatus; city: string };

/**
 * Around the fields that are typed in: with script the ones that look like it appear under them. The place where they
 * appear stays, so that it is announced, and so that an answer that comes late always finds it.
 */
export function SimilarWhileTyping({ cityId, children }: { cityId: number; children: Child }) {
  return (
    <div
      hx-get={withQuery(addresses.similarBottlenecks, { stad: cityId })}
      hx-trigger="input delay:500ms"
      hx-include="#title"
      hx-target="#similar"
      hx-swap="innerHTML"
      hx-sync="this:replace"
      hx-status-4xx="swap:none"
      hx-status-5xx="swap:none"
    >
      {children}
      <div id="similar" aria-live="polite" />
    </div>
  );
}

/** What is put there: nothing when nothing looks like it. */
export function SimilarFound({ view, rows }: { view: View; rows: Similar[] }) {
  const { title, lead } = view.t.bottlenecks.similar;
  if (!rows.length) return null;
  return (
    <div class="box">
      <h2 class="utrecht-heading-3">{title}</h2>
      <p>{lead}</p>
      <SimilarList view={view} rows={rows} target="_blank" />
    </div>
  );
}

/** The same as a page of its own, for whoever opens the address. */
export function SimilarPage({ view, rows }: { view: View; rows: Similar[] }) {
  const { title, nothing } = view.t.bottlenecks.similar;
  const crumbs = [{ href: addresses.bottlenecks, text: view.t.bottlenecks.title }];
  return (
    <Page view={view} title={title} crumbs={crumbs}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {rows.length ? <SimilarList view={view} rows={rows} /> : <p>{nothing}</p>}
    </Page>
  );
}

/** `target`: where typing goes on, another one opens beside it. */
export function SimilarList({ view, rows, target }: { view: View; rows: Similar[]; target?: '_blank' }) {
  return (
    <ul class="plain similar__list">
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
