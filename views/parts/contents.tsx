import type { Child } from '#html/jsx-runtime';

/** What stands on a long page, to jump to. */
export function Contents(props: { title: string; chapters: { id: string; text: string }[] }) {
  return (
    <nav class="contents" aria-label={props.title}>
      <ul>
        {props.chapters.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One part of a long page, under a heading that one can jump to. */
export function Chapter({ id, title, children }: { id: string; title: string; children: Child }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 class="utrecht-heading-2" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
