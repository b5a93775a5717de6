import { Page } from '../parts/page.tsx';
import { PrimaryLink } from '../parts/primary-link.tsx';
import type { View } from '../view.ts';

/** On the way to the provider of one's organisation: where one is going, for who is not taken there by itself. */
export function ToProviderPage({ view, name, href }: { view: View; name: string; href: string }) {
  const { providers } = view.t;
  return (
    <Page view={view} title={providers.goOn(name)}>
      <h1 class="utrecht-heading-1">{providers.goOn(name)}</h1>
      <p class="lead">{providers.lead(name)}</p>
      <p>{providers.byHand}</p>
      <p>
        <PrimaryLink href={href} text={providers.goOn(name)} />
      </p>
    </Page>
  );
}
