import type { View } from '../view.ts';

/** Where a form's answer goes that is about the sending itself: the page with what was typed stays as it is. */
export const trouble = 'target:#trouble select:#failure swap:"innerHTML ignoreTitle:true show:none"';

/** Above the page, and empty as long as everything arrives. */
export function Trouble({ view }: { view: View }) {
  return (
    <div class="troubles">
      <div id="trouble" class="trouble" role="alert" tabindex={-1} />
      <p id="unreachable" class="trouble" role="alert" tabindex={-1} hidden>
        {view.t.failures.unreachable}
      </p>
    </div>
  );
}
