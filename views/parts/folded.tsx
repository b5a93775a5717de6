import type { Child } from '#html/jsx-runtime';

/** What one rarely looks for stands folded behind one line that says what it is. */
export function Folded({ text, children }: { text: string; children: Child }) {
  return (
    <details class="folded">
      <summary>{text}</summary>
      {children}
    </details>
  );
}
