import { addresses } from './addresses.ts';
import { Submit, type Values } from './parts/form.tsx';
import { Page } from './parts/page.tsx';
import type { View } from './view.ts';

/** Somebody sent a form after their session ended: what they typed goes along, to be sent again after signing in. */
export function Expired({ view, action, values }: { view: View; action: string; values: Values }) {
  const { title, text, next, signIn, again } = view.t.failures.expired;
  return (
    <Page view={view} title={title}>
      <div id="failure">
        <h1 class="utrecht-heading-1">{title}</h1>
        <p class="lead">{text}</p>
        <p>
          {next}{' '}
          <a href={addresses.signIn} target="_blank" rel="noopener">
            {signIn}
          </a>
        </p>
      </div>
      <form method="post" action={action}>
        {Object.entries(values).flatMap(([name, value]) =>
          [value ?? []].flat().map((one) => <input type="hidden" name={name} value={one} />),
        )}
        <Submit text={again} />
      </form>
    </Page>
  );
}
