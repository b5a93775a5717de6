import { addresses } from './addresses.ts';
import { Page } from './parts/page.tsx';
import type { View } from './view.ts';

export type FailureName = 'notFound' | 'forbidden' | 'tooLarge' | 'crossSite' | 'away' | 'fault';

/** One template for everything that does not go as asked: what happened, what was kept, what to do next. */
export function Failure(props: { view: View; name: FailureName; reason?: string; reference?: string }) {
  const { view, name, reference = '' } = props;
  const { title, text, next } = view.t.failures[name];
  const role = view.actor ? view.t.words.role[view.actor.role] : view.t.words.role.reader;
  return (
    <Page view={view} title={title}>
      <div id="failure">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="lead">{props.reason ?? (typeof text === 'function' ? text(role) : text)}</p>
        <p>{typeof next === 'function' ? next(reference) : next}</p>
      </div>
      <p>
        {name === 'away' ? (
          <a href={view.address}>{view.t.failures.tryAgain}</a>
        ) : (
          <a href={addresses.home}>{view.t.failures.toOverview}</a>
        )}
      </p>
    </Page>
  );
}
