import type { Child } from 'hono/jsx';

/** What one rarely looks for stands folded behind one line that says what it is. */
export function Folded({ text, children }: { text: string; children: Child }) {
  return (
    <details class="folded">
      <summary>{text}</summary>
      {children}
    </details>
  );
}
