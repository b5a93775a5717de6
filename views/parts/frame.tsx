import type { Child } from '#html/jsx-runtime';
import { addresses } from '../addresses.ts';
import { capital, date } from '../format.ts';
import type { View } from '../view.ts';
import { doerLine } from './doer.ts';
import { may } from './may.ts';
import { Navigation } from './navigation.tsx';
import { Trouble } from './trouble.tsx';

/** htmx: attributes are legal TSX, no style it injects itself, and nothing that needs eval. */
const htmxConfig = JSON.stringify({ metaCharacter: '-', includeIndicatorCSS: false });

/** Everything around a page: which deal, which day, who I am, where I can go. */
export function Frame({ view, title, children }: { view: View; title: string; children: Child }) {
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={htmxConfig} />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={view.assets.style} />
        <script src={view.assets.htmx} defer />
        <script src={view.assets.script} defer />
      </head>
      <body class="voorbeeld-theme utrecht-document utrecht-document--surface">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">
          {view.t.common.skip}
        </a>
        <Header view={view} />
        {children}
        <p id="said" class="visually-hidden" role="status" />
        <Footer view={view} />
        <Trouble view={view} />
      </body>
    </html>
  );
}

function Header({ view }: { view: View }) {
  const isKnown = view.today !== '';
  return (
    <header class="header">
      <div class="header__bar">
        <a class="header__deal" href={addresses.home}>
          {view.programme.title}
        </a>
        {isKnown && <Today view={view} />}
        {isKnown && <Viewer view={view} />}
        {isKnown && <LanguageSwitch view={view} />}
      </div>
      {view.actor && <Navigation view={view} />}
    </header>
  );
}

function Today({ view: { t, programme, today } }: { view: View }) {
  const day = date(today, { t, today: '' });
  return (
    <p class={programme.demoDate ? 'header__day header__day--demo' : 'header__day'}>
      {programme.demoDate ? t.common.demoDate(day) : capital(day)}
    </p>
  );
}

function Viewer({ view: { t, actor, address } }: { view: View }) {
  const isAtDoor = address.startsWith(addresses.signIn);
  if (!actor) return isAtDoor ? null : <a href={addresses.signIn}>{t.common.signIn}</a>;
  return (
    <div class="header__viewer">
      <a href={addresses.sessions}>
        <span class="visually-hidden">{t.common.signedInAs} </span>
        {doerLine({ t }, { ...actor, organisation: null })}
      </a>
      <form method="post" action={addresses.signOut}>
        <button type="submit" class="link-button">
          {t.common.signOut}
        </button>
      </form>
    </div>
  );
}

function LanguageSwitch({ view }: { view: View }) {
  const other = view.language === 'nl' ? 'en' : 'nl';
  return (
    <form method="post" action={addresses.language} class="header__language">
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="back" value={view.address} />
      <button type="submit" class="link-button" lang={other}>
        {view.t.common.otherLanguage}
      </button>
    </form>
  );
}

type Link = [href: string, text: string];

function Footer({ view }: { view: View }) {
  const { t, actor } = view;
  const { footerNav } = t.common;
  const auditTrail: Link = [addresses.audit, footerNav.audit];
  const administration: Link = [addresses.admin, footerNav.admin];
  const whoMayWhat: Link = [addresses.rights, t.rights.title];
  const links: Link[] = [
    [addresses.funding, footerNav.funding],
    [addresses.milestones, footerNav.milestones],
    ...(may(view, 'audit.read') ? [auditTrail] : []),
    may(view, 'register.read') ? administration : whoMayWhat,
  ];
  return (
    <footer class="footer">
      <p>{t.common.footer}</p>
      {actor && (
        <ul>
          {links.map(([href, text]) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}
