import type { Child } from '#html/jsx-runtime';
import { Submit, type Values } from './parts/form.tsx';
import { Page } from './parts/page.tsx';
import type { View } from './view.ts';

type Props = {
  view: View;
  /** What happened, and what to do before sending again. */
  words: { title: string; text: string; next: string };
  /** Where the form went, and everything that was in it. */
  action: string;
  values: Values;
  /** A way to what has to be done first. */
  children?: Child;
};

/** A form arrived at a bad moment: what was typed goes along, to be sent again as it was. */
export function SendAgain({ view, words, action, values, children }: Props) {
  return (
    <Page view={view} title={words.title}>
      <div id="failure">
        <h1 class="utrecht-heading-1">{words.title}</h1>
        <p class="lead">{words.text}</p>
        <p>
          {words.next} {children}
        </p>
      </div>
      <form method="post" action={action}>
        {Object.entries(values).flatMap(([name, value]) =>
          [value ?? []].flat().map((one) => <input type="hidden" name={name} value={one} />),
        )}
        <Submit text={view.t.failures.sendAgain} />
      </form>
    </Page>
  );
}
