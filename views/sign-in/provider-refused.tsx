import { addresses } from '../addresses.ts';
import { Page } from '../parts/page.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import type { View } from '../view.ts';

export type ProviderRefusal = keyof View['t']['providers']['refusals'];

type Props = {
  view: View;
  refusal: ProviderRefusal;
  /** What people call the provider; '' when it is not known which it was. */
  name: string;
  /** What the log calls this request. */
  reference: string;
};

/** Somebody could not be signed in by the provider of their organisation: why, and how to go on. */
export function ProviderRefusedPage({ view, refusal, name, reference }: Props) {
  const { providers, failures } = view.t;
  const { title, text, next } = providers.refusals[refusal];
  return (
    <Page view={view} title={title}>
      <div id="failure">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="lead">{text(name)}</p>
        <p>{typeof next === 'function' ? next(reference) : next}</p>
      </div>
      <p>
        {view.actor ? (
          <a href={addresses.home}>{failures.toOverview}</a>
        ) : (
          <PrimaryLink href={addresses.signIn} text={providers.toDoor} />
        )}
      </p>
    </Page>
  );
}
