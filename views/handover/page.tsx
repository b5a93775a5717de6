import { addresses, at } from '../addresses.ts';
import { fullDate } from '../format.ts';
import { spanText } from '../parties/span.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { seatText } from '../people/seat.ts';
import type { View } from '../view.ts';
import { OpenMatters } from './matters.tsx';
import type { Sheet } from './sheet.ts';

type Props = { view: View; sheet: Sheet };

/** One sheet for whoever hands over and whoever takes over: who, and everything that is open. */
export function HandoverPage({ view, sheet }: Props) {
  const { t, today } = view;
  const title = t.handover.title(sheet.whom);
  return (
    <Page
      view={view}
      title={title}
      crumbs={[
        { href: addresses.admin, text: t.programme.admin.title },
        { href: addresses.people, text: t.people.title },
      ]}
    >
      <ListHead title={title} lead={t.handover.lead(fullDate(today, view))} />
      <Holders view={view} sheet={sheet} />
      <OpenMatters view={view} sheet={sheet} />
    </Page>
  );
}

function Holders({ view, sheet: { holders } }: Props) {
  const { who, nobody } = view.t.handover;
  return (
    <section>
      <h2 class="utrecht-heading-2">{who}</h2>
      {!holders.length && <p>{nobody}</p>}
      <ul>
        {holders.map((holder) => (
          <li>
            <a href={at(addresses.person, { id: holder.id })}>{holder.name}</a>: {seatText(holder, view)},{' '}
            {spanText(holder.assignment, view)}
          </li>
        ))}
      </ul>
    </section>
  );
}
