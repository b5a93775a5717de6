/** Text as somebody typed it: paragraphs where they left a line open, never markup. */
export function Prose({ text }: { text: string }) {
  return (
    <div class="prose">
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p class="prose__paragraph">{paragraph}</p>
      ))}
    </div>
  );
}
