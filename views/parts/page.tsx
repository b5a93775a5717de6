import type { Child } from '#html/jsx-runtime';
import { addresses } from '../addresses.ts';
import type { View } from '../view.ts';
import { Frame } from './frame.tsx';

type Crumb = { href: string; text: string };

/** One page: whole when a browser asks for it, only its main part when htmx puts it into the page that is there. */
export function Page(props: {
  view: View;
  title: string;
  crumbs?: Crumb[];
  wide?: boolean;
  children: Child;
}) {
  const { view, title } = props;
  const main = (
    <main id="main" class={props.wide ? 'main main--wide' : 'main'} tabindex={-1}>
      {props.crumbs && <Breadcrumb view={view} crumbs={props.crumbs} />}
      {view.notice && (
        <p class="notice" role="status">
          {view.notice}
        </p>
      )}
      {props.children}
    </main>
  );
  const head = `${title} · ${view.programme.title}`;
  if (view.partial) {
    return (
      <>
        <title>{head}</title>
        {main}
      </>
    );
  }
  return (
    <Frame view={view} title={head}>
      {main}
    </Frame>
  );
}

/** Two steps are enough: from the overview only to what is one step deep. */
const twoOf = ({ t }: View, crumbs: Crumb[]): Crumb[] =>
  [{ href: addresses.home, text: t.common.nav.home }, ...crumbs].slice(-2);

function Breadcrumb({ view, crumbs }: { view: View; crumbs: Crumb[] }) {
  return (
    <nav class="utrecht-breadcrumb-nav" aria-label={view.t.common.breadcrumb}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {twoOf(view, crumbs).map(({ href, text }) => (
          <li class="utrecht-breadcrumb-nav__item">
            <a class="utrecht-breadcrumb-nav__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
