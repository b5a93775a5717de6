import { addresses } from '../addresses.ts';
import type { View } from '../view.ts';

/** The seven words, in one row or (on a phone) behind one word, with search beside them. */
export function Navigation({ view }: { view: View }) {
  const { t } = view;
  return (
    <div class="navigation">
      <nav aria-label={t.common.mainNavigation}>
        <Words view={view} />
      </nav>
      <details class="navigation__menu">
        <summary>{t.common.menu}</summary>
        <nav aria-label={t.common.mainNavigation}>
          <Words view={view} />
        </nav>
      </details>
      <search>
        <form method="get" action={addresses.search} class="search">
          <label class="visually-hidden" for="search">
            {t.common.searchLabel}
          </label>
          <input id="search" name="q" type="search" class="utrecht-textbox utrecht-textbox--html-input" />
          <button type="submit" class="utrecht-button utrecht-button--subtle">
            {t.common.search}
          </button>
        </form>
      </search>
    </div>
  );
}

function Words({ view: { t, address } }: { view: View }) {
  const { nav } = t.common;
  const words: [name: string, href: string, ...alsoHere: string[]][] = [
    [nav.home, addresses.home],
    [nav.experiments, addresses.experiments, addresses.funding, addresses.milestones],
    [nav.bottlenecks, addresses.bottlenecks],
    [nav.meetings, addresses.meetings],
    [nav.decisions, addresses.decisions, addresses.actions],
    [nav.lessons, addresses.lessons],
    [nav.steering, addresses.steering],
  ];
  return (
    <ul>
      {words.map(([name, ...places]) => (
        <li>
          <a
            href={places[0]}
            aria-current={places.some((place) => isIn(place, address)) ? 'page' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Whether an address is a place or lies within it. */
function isIn(place: string, address: string): boolean {
  const [path = ''] = address.split('?');
  return path === place || (place !== addresses.home && path.startsWith(`${place}/`));
}
