import type { View } from '../view.ts';
import { Choices } from './choices.tsx';
import type { Filled } from './form.tsx';

/** Appears when a text looks like it is about a resident: take it out, or tick that you looked at it. */
export function PersonalCheck({ view, filled }: { view: View; filled: Filled }) {
  if (!filled.errors.personalChecked && !filled.values.personalChecked) return null;
  return (
    <Choices
      type="checkbox"
      name="personalChecked"
      label={view.t.common.noCaseData}
      filled={filled}
      choices={[{ value: 'yes', text: view.t.common.personalConfirm }]}
    />
  );
}
