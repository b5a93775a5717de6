import { addresses, withQuery } from '../addresses.ts';
import type { Choice } from '../parts/fields.tsx';
import { Page } from '../parts/page.tsx';
import { NoCities } from '../set-up/no-cities.tsx';
import type { View } from '../view.ts';

/** First of all, for who logs on behalf of others: which city runs into it. */
export function PickCity({ view, cities }: { view: View; cities: Choice[] }) {
  const { title, newTitle, whichCity, whichCityLead } = view.t.bottlenecks;
  return (
    <Page view={view} title={newTitle} crumbs={[{ href: addresses.bottlenecks, text: title }]}>
      <h1 class="utrecht-heading-1">{newTitle}</h1>
      <h2 class="utrecht-heading-2">{whichCity}</h2>
      <p>{whichCityLead}</p>
      {!cities.length && <NoCities view={view} />}
      <ul class="cities">
        {cities.map(({ value, text }) => (
          <li>
            <a href={withQuery(addresses.newBottleneck, { stad: value })}>{text}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
