import { addresses, withQuery } from '../addresses.ts';
import { Alert } from '../parts/alert.tsx';
import { Submit } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import type { View } from '../view.ts';

type Props = {
  view: View;
  /** What was filled in; '' when it is not known any more. */
  email: string;
  back: string;
  code: string;
  isMailAway: boolean;
};

/** After asking for a link: the same for everybody, whether the address is known here or not. */
export function Asked({ view, email, back, code, isMailAway }: Props) {
  const { asked } = view.t.signIn;
  return (
    <Page view={view} title={asked.title}>
      <h1 class="utrecht-heading-1">{asked.title}</h1>
      <p class="lead">
        {asked.lead(email)} {!isMailAway && asked.soon}
      </p>
      {isMailAway && (
        <Alert kind="warning" title={asked.away} class="mail-away">
          <p>{asked.awayNext}</p>
        </Alert>
      )}
      <h2 class="utrecht-heading-2">{asked.elsewhere}</h2>
      <p>{asked.code}</p>
      <p class="sign-in-code">{code}</p>
      <h2 class="utrecht-heading-2">{asked.nothing}</h2>
      <p>{asked.check}</p>
      <div class="buttons">
        {email && <AskAgain view={view} email={email} back={back} />}
        <a href={withQuery(addresses.signIn, { terug: back === '/' ? '' : back })}>{asked.other}</a>
      </div>
    </Page>
  );
}

function AskAgain({ view, email, back }: Pick<Props, 'view' | 'email' | 'back'>) {
  return (
    <form method="post" action={addresses.signInRequest}>
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="back" value={back} />
      <Submit text={view.t.signIn.asked.again} kind="secondary" />
    </form>
  );
}
