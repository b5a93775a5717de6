import type { Child } from '#html/jsx-runtime';

type Props = { title: string; steps: readonly string[]; note?: string; children: Child };

/** A form with, beside it, what comes after it is sent; on a phone that stands under it. */
export function WithNext({ title, steps, note, children }: Props) {
  return (
    <div class="with-aside">
      <div>{children}</div>
      <aside>
        <h2 class="utrecht-heading-3">{title}</h2>
        <ol>
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        {note && <p>{note}</p>}
      </aside>
    </div>
  );
}
