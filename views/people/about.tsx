import type { Child } from '#html/jsx-runtime';
import { addresses, at } from '../addresses.ts';
import { Overtaken } from '../parts/overtaken.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  person: { id: number; name: string };
  title: string;
  /** When the page is called otherwise than what stands above it. */
  heading?: string;
  /** Somebody else was first; what was filled in still stands there. */
  overtaken?: boolean;
  children: Child;
};

/** A page on which something about one person is arranged, with the way back to them. */
export function AboutPerson({ view, person, title, heading = title, overtaken, children }: Props) {
  return (
    <Page
      view={view}
      title={title}
      crumbs={[
        { href: addresses.people, text: view.t.people.title },
        { href: at(addresses.person, { id: person.id }), text: person.name },
      ]}
    >
      <h1 class="utrecht-heading-1">{heading}</h1>
      {overtaken && <Overtaken view={view} typed />}
      {children}
    </Page>
  );
}
