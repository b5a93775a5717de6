import type { View } from '../view.ts';
import { Alert } from './alert.tsx';

/**
 * Somebody else was first, and what was asked is not done: the page shows how things are now or, when something was
 * `typed`, that.
 */
export function Overtaken({ view: { t }, typed = false }: { view: View; typed?: boolean }) {
  return (
    <Alert kind="warning" title={t.failures.stale.title} class="stale">
      <p>{typed ? t.failures.stale.text : t.actions.overtaken}</p>
    </Alert>
  );
}
