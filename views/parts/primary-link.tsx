/** The way to the one thing to do next on this page. */
export function PrimaryLink({ href, text }: { href: string; text: string }) {
  return (
    <a class="utrecht-button utrecht-button--primary-action" href={href}>
      {text}
    </a>
  );
}
