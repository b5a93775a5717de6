/** A way to a form, that looks like the button it is; the primary action of a page is a real button. */
export function ActionLink({ href, text }: { href: string; text: string }) {
  return (
    <a class="utrecht-button utrecht-button--secondary-action" href={href}>
      {text}
    </a>
  );
}
