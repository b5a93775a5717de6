import { addresses } from './addresses.ts';
import type { Values } from './parts/form.tsx';
import { SendAgain } from './send-again.tsx';
import type { View } from './view.ts';

/** Somebody sent a form after their session ended: it can be sent again after signing in. */
export function Expired({ view, action, values }: { view: View; action: string; values: Values }) {
  const words = view.t.failures.expired;
  return (
    <SendAgain view={view} words={words} action={action} values={values}>
      <a href={addresses.signIn} target="_blank" rel="noopener">
        {words.signIn}
      </a>
    </SendAgain>
  );
}
