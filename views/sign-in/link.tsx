import { addresses, at } from '../addresses.ts';
import { TextField } from '../parts/fields.tsx';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';
import { AlreadyIn } from './already-in.tsx';

type Props = {
  view: View;
  token: string;
  name: string;
  /** A later link was sent, which works as well. */
  hasNewer: boolean;
  /** Where the code is to be found; null when none is asked. */
  code: 'in_browser' | 'with_link' | null;
  filled: Filled;
};

/** A link was opened: only the button signs in, so that what merely looks at links uses nothing up. */
export function LinkPage({ view, token, name, hasNewer, code, filled }: Props) {
  const { link } = view.t.signIn;
  const title = link.title(view.programme.title);
  return (
    <Page view={view} title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      <AlreadyIn view={view} />
      <p class="lead">
        {link.lead(name)} {hasNewer && link.newer}
      </p>
      <Form
        view={view}
        action={at(addresses.signInLink, { token })}
        filled={filled}
        labels={{ code: link.code }}
        plain
      >
        {code && (
          <Code
            view={view}
            filled={filled}
            hint={code === 'in_browser' ? link.codeHint : link.codeElsewhere}
          />
        )}
        <div class="buttons">
          <Submit text={link.act} />
        </div>
      </Form>
      <p class="quiet">{link.notYou}</p>
    </Page>
  );
}

const Code = ({ view, filled, hint }: Pick<Props, 'view' | 'filled'> & { hint: string }) => (
  <TextField
    name="code"
    label={view.t.signIn.link.code}
    hint={hint}
    filled={filled}
    inputmode="numeric"
    autocomplete="one-time-code"
    maxlength={10}
  />
);
