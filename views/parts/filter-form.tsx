import type { Child } from '#html/jsx-runtime';
import type { View } from '../view.ts';
import { Submit } from './form.tsx';

/** Filters over a list: its address carries them; with script the list follows at once, without there is a button. */
export function FilterForm({ view, action, children }: { view: View; action: string; children: Child }) {
  return (
    <form
      method="get"
      action={action}
      class="filters"
      hx-get={action}
      hx-trigger="input delay:300ms, submit"
      hx-target="#results"
      hx-select="#results"
      hx-swap="outerHTML"
      hx-replace-url="true"
      hx-sync="this:replace"
    >
      {children}
      <div class="filters__buttons">
        <Submit text={view.t.common.filter} kind="secondary" />
        <a href={action}>{view.t.common.clearFilters}</a>
      </div>
    </form>
  );
}
