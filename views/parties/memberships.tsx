import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';
import { MembershipFields } from './membership.tsx';
import { spanText } from './span.tsx';

type Props = {
  view: View;
  party: { id: number };
  memberships: { id: number; fromOn: string; untilOn: string | null; note: string }[];
  mayWrite: boolean;
  filled: Filled;
};

/** When a party took part; who may write records that it leaves, or comes back. */
export function Memberships({ view, party, memberships, mayWrite, filled }: Props) {
  const { t } = view;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.parties.memberships}</h2>
      {!memberships.length && <p>{t.parties.noMemberships}</p>}
      <ul>
        {memberships.map(({ id, note, ...span }) => (
          <li>
            {capital(spanText(span, view))}
            {note && `: ${note}`}{' '}
            {mayWrite && (
              <a href={at(addresses.membership, { id: party.id, membership: id })}>{t.parties.correct}</a>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && <JoinForm view={view} party={party} filled={filled} />}
    </section>
  );
}

/** Folded until it is needed, or was refused. */
function JoinForm({ view, party, filled }: Pick<Props, 'view' | 'party' | 'filled'>) {
  const { t } = view;
  return (
    <details open={Object.keys(filled.errors).length > 0} class="add">
      <summary>{t.parties.joinTitle}</summary>
      <Form
        view={view}
        action={at(addresses.memberships, { id: party.id })}
        filled={filled}
        labels={t.parties.fields}
      >
        <MembershipFields view={view} filled={filled} />
        <Submit text={t.parties.join} />
      </Form>
    </details>
  );
}
