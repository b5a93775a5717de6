import type { Child } from '#html/jsx-runtime';
import type { Filled } from './form.tsx';

/** One thing that is so or not: a checkbox with its text; ticked, the form says `ja`. */
export function Check({ name, filled, children }: { name: string; filled: Filled; children: Child }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        value="ja"
        checked={filled.values[name] === 'ja'}
        class="utrecht-checkbox"
      />
      <span>{children}</span>
    </label>
  );
}
