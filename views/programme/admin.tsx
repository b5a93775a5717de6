import type { EmptySeat } from '../../src/domain/empty-seat.ts';
import type { PartyKind } from '../../src/domain/party.ts';
import { addresses } from '../addresses.ts';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import { EmptySeats } from '../people/empty-seats.tsx';
import type { View } from '../view.ts';

export type AdminCounts = {
  terms: number;
  parties: Record<PartyKind, number>;
  people: { now: number; all: number };
  periods: number;
};

type Line = { href: string; title: string; about: string; amount: string };

/** What is arranged where, and how much there is of it. */
export function AdminPage(props: {
  view: View;
  counts: AdminCounts;
  /** The seats that nobody has. */
  empty: EmptySeat[];
  mayAudit: boolean;
  mayWrite: boolean;
}) {
  const { view, empty, mayWrite } = props;
  const { admin } = view.t.programme;
  return (
    <Page view={view} title={admin.title}>
      <ListHead title={admin.title} lead={admin.lead} />
      <EmptySeats view={view} seats={empty} mayWrite={mayWrite} />
      <Table
        view={view}
        caption={admin.title}
        columns={[{ text: admin.subject }, { text: admin.about }, { text: admin.amount }]}
      >
        {lines(props).map(({ href, title, about, amount }) => (
          <Row>
            <Cell>
              <a href={href}>{title}</a>
            </Cell>
            <Cell label={admin.about}>{about}</Cell>
            <Cell label={admin.amount}>{amount}</Cell>
          </Row>
        ))}
      </Table>
    </Page>
  );
}

function lines({
  view: { t, programme },
  counts,
  mayAudit,
  mayWrite,
}: Parameters<typeof AdminPage>[0]): Line[] {
  const { admin } = t.programme;
  const { city, ministry, chain_partner } = counts.parties;
  const of = (href: string, title: string, about: string, amount: string) => ({ href, title, about, amount });
  const setUp = of(addresses.setUp, t.setUp.title, t.setUp.about, '');
  const audit = of(addresses.audit, t.common.footerNav.audit, admin.auditAbout, '');
  return [
    ...(mayWrite ? [setUp] : []),
    of(addresses.programme, t.programme.title, admin.programmeAbout, programme.title),
    of(addresses.terms, t.terms.title, admin.termsAbout, admin.termCount(counts.terms)),
    of(
      addresses.parties,
      t.parties.title,
      admin.partiesAbout,
      admin.partyCount(city, ministry, chain_partner),
    ),
    of(
      addresses.people,
      t.people.title,
      admin.peopleAbout,
      admin.peopleCount(counts.people.now, counts.people.all),
    ),
    of(addresses.periods, t.periods.title, admin.periodsAbout, admin.periodCount(counts.periods)),
    of(addresses.rights, t.rights.title, t.rights.about, ''),
    ...(mayAudit ? [audit] : []),
  ];
}
