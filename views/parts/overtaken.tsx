import type { View } from '../view.ts';
import { Alert } from './alert.tsx';

/** Somebody else was first, and what was asked with one click is not done: the page shows how things are now. */
export function Overtaken({ view: { t } }: { view: View }) {
  return (
    <Alert kind="warning" title={t.failures.stale.title} class="stale">
      <p>{t.actions.overtaken}</p>
    </Alert>
  );
}
