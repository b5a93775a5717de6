import { addresses } from '../addresses.ts';
import { date } from '../format.ts';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

/** Somebody who is known, and has nothing to do here today; `beginsOn`: from when on they do, when that is known. */
export function NoRolePage({ view, beginsOn }: { view: View; beginsOn?: string }) {
  const { noRole } = view.t.signIn;
  const title = beginsOn ? noRole.beginsOn(date(beginsOn, view)) : noRole.title;
  return (
    <Page view={view} title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <p class="lead">{beginsOn ? noRole.fromThen : noRole.text}</p>
      <p>{noRole.next}</p>
      <p>
        <a href={addresses.signIn}>{view.t.signIn.toDoor}</a>
      </p>
    </Page>
  );
}
