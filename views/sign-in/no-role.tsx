import { addresses } from '../addresses.ts';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

/** Somebody who is known, and has nothing to do here today. */
export function NoRolePage({ view }: { view: View }) {
  const { noRole } = view.t.signIn;
  return (
    <Page view={view} title={noRole.title}>
      <h1 class="utrecht-heading-1">{noRole.title}</h1>
      <p class="lead">{noRole.text}</p>
      <p>{noRole.next}</p>
      <p>
        <a href={addresses.signIn}>{view.t.signIn.toDoor}</a>
      </p>
    </Page>
  );
}
