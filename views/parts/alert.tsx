import type { Child } from '#html/jsx-runtime';

/** Something the reader must know before going on; it takes the focus when it appears in place. */
export function Alert(props: { kind: 'error' | 'warning'; title: string; class: string; children: Child }) {
  return (
    <div class={`utrecht-alert utrecht-alert--${props.kind} ${props.class}`} role="alert" tabindex={-1}>
      <div class="utrecht-alert__content">
        <h2 class="utrecht-heading-3">{props.title}</h2>
        {props.children}
      </div>
    </div>
  );
}
