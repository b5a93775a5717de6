import { type PartyKind, partyKinds } from '../../src/domain/party.ts';
import { addresses, at, withQuery } from '../addresses.ts';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import { BackToSetUp } from '../set-up/back.tsx';
import type { View } from '../view.ts';
import { spanText } from './span.tsx';

type Party = { id: number; kind: PartyKind; name: string; fullName: string };
type Membership = { partyId: number; fromOn: string; untilOn: string | null };
type Props = { view: View; parties: Party[]; memberships: Membership[]; mayWrite: boolean };

/** Everybody who takes part or can be asked, per kind, with when they took part. */
export function PartyList({ view, parties, memberships, mayWrite }: Props) {
  const { t } = view;
  return (
    <Page
      view={view}
      title={t.parties.title}
      crumbs={[{ href: addresses.admin, text: t.programme.admin.title }]}
    >
      <BackToSetUp view={view} />
      <ListHead
        title={t.parties.title}
        lead={t.parties.lead}
        action={
          mayWrite
            ? { href: withQuery(addresses.newParty, { terug: view.back }), text: t.parties.add }
            : undefined
        }
      />
      {!parties.length && (
        <p>
          {t.setUp.noParties} {mayWrite && <a href={addresses.setUp}>{t.setUp.go}</a>}
        </p>
      )}
      {partyKinds
        .map((kind) => ({ kind, some: parties.filter((party) => party.kind === kind) }))
        .filter(({ some }) => some.length)
        .map(({ kind, some }) => (
          <section>
            <h2 class="utrecht-heading-2">{t.parties.kinds[kind]}</h2>
            <PartyTable
              view={view}
              caption={t.parties.kinds[kind]}
              parties={some}
              memberships={memberships}
            />
          </section>
        ))}
    </Page>
  );
}

function PartyTable(props: Omit<Props, 'mayWrite'> & { caption: string }) {
  const { view, caption, parties, memberships } = props;
  const { columns, notMember } = view.t.parties;
  return (
    <Table
      view={view}
      caption={caption}
      columns={[{ text: columns.name }, { text: columns.fullName }, { text: columns.membership }]}
    >
      {parties.map(({ id, name, fullName }) => (
        <Row>
          <Cell>
            <a href={at(addresses.party, { id }, { terug: view.back })}>{name}</a>
          </Cell>
          <Cell label={columns.fullName}>{fullName}</Cell>
          <Cell label={columns.membership}>
            {memberships
              .filter(({ partyId }) => partyId === id)
              .map((membership) => spanText(membership, view))
              .join('; ') || notMember}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
