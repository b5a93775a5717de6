import { type Reach, type Right, reachOf, rightsBySubject } from '../../src/domain/permission.ts';
import { type Role, roles } from '../../src/domain/role.ts';
import { addresses } from '../addresses.ts';
import { capital } from '../format.ts';
import { Folded } from '../parts/folded.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { may } from '../parts/may.ts';
import { Page } from '../parts/page.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

/** The table of rights as it is applied, in words: what, by whom, how far; on a phone a subject at a time. */
export function RightsPage({ view }: { view: View }) {
  const { rights, programme } = view.t;
  const admin = { href: addresses.admin, text: programme.admin.title };
  return (
    <Page view={view} title={rights.title} crumbs={may(view, 'register.read') ? [admin] : undefined} wide>
      <ListHead title={rights.title} lead={rights.lead} />
      {rightsBySubject.map(({ subject, rights: rows }) => (
        <section class="rights">
          <h2 class="utrecht-heading-2">{rights.subjects[subject]}</h2>
          <Folded
            text={rights.count(rows.length)}
            open={subject === rightsBySubject[0]?.subject}
            opensOnPaper
          >
            <RightsTable view={view} caption={rights.subjects[subject]} rows={rows} />
          </Folded>
        </section>
      ))}
      <section>
        <h2 class="utrecht-heading-2">{rights.finer}</h2>
        <ul class="rights__rules">
          {rights.rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

function RightsTable({ view, caption, rows }: { view: View; caption: string; rows: Right[] }) {
  const { rights, words } = view.t;
  const columns = [rights.right, ...roles.map((role) => capital(words.role[role]))];
  return (
    <Table view={view} caption={caption} columns={columns.map((text) => ({ text }))}>
      {rows.map((right) => (
        <Row>
          <th scope="row" class="utrecht-table__cell">
            {rights.names[right]}
          </th>
          {roles.map((role) => (
            <Cell label={capital(words.role[role])}>
              <HowFar view={view} role={role} right={right} />
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}

function HowFar({ view, role, right }: { view: View; role: Role; right: Right }) {
  const { nothing, nothingSaid } = view.t.rights;
  const reach = reachOf(role, right);
  if (reach) return <>{reachWords(view, right, reach)}</>;
  return (
    <>
      <span class="quiet rights__none" aria-hidden="true">
        {nothing}
      </span>
      <span class="visually-hidden">{nothingSaid}</span>
    </>
  );
}

function reachWords({ t: { rights } }: View, right: Right, reach: Reach): string {
  const own: Partial<Record<string, Partial<Record<Reach, string>>>> = rights.reachesOf;
  return own[right]?.[reach] ?? rights.reaches[reach];
}
