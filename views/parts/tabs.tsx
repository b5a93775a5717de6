export type Tab = { href: string; text: string; here: boolean };

/** Two or three lists that belong together: plain links, the present one marked. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, text, here }) => (
          <li>
            <a href={href} aria-current={here ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
