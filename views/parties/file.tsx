import type { ExperimentState } from '../../src/domain/experiment.ts';
import type { PartyKind } from '../../src/domain/party.ts';
import type { Role } from '../../src/domain/role.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { ActionLink } from '../parts/action-link.tsx';
import type { Filled } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import { BackToSetUp } from '../set-up/back.tsx';
import type { View } from '../view.ts';
import { Memberships } from './memberships.tsx';
import { spanText } from './span.tsx';

type Span = { fromOn: string; untilOn: string | null };

type Props = {
  view: View;
  party: { id: number; kind: PartyKind; name: string; fullName: string };
  memberships: (Span & { id: number; note: string })[];
  seats: { person: { id: number; name: string }; assignment: Span & { role: Role } }[];
  experiments: { id: number; title: string; state: ExperimentState }[];
  mayWrite: boolean;
  filled: Filled;
};

/** One party: when it took part, who acts for it, what it tries out. */
export function PartyFile(props: Props) {
  const { view, party, mayWrite } = props;
  const { t } = view;
  return (
    <Page
      view={view}
      title={party.name}
      crumbs={[
        { href: addresses.admin, text: t.programme.admin.title },
        { href: addresses.parties, text: t.parties.title },
      ]}
    >
      <BackToSetUp view={view} />
      <h1 class="utrecht-heading-1">{party.name}</h1>
      <p class="lead">
        {party.fullName} <span class="quiet">· {t.words.partyKind[party.kind]}</span>
      </p>
      {mayWrite && (
        <ActionLink
          href={at(addresses.editParty, { id: party.id }, { terug: view.back })}
          text={t.parties.edit}
        />
      )}
      <Memberships {...props} />
      <Seats {...props} />
      <Experiments {...props} />
    </Page>
  );
}

function Seats({ view, seats }: Props) {
  const { t } = view;
  const { columns } = t.people;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.parties.people}</h2>
      {!seats.length && <p>{t.parties.noPeople}</p>}
      {seats.length > 0 && (
        <Table
          view={view}
          caption={t.parties.people}
          columns={[{ text: columns.name }, { text: columns.role }, { text: columns.span }]}
        >
          {seats.map(({ person, assignment }) => (
            <Row>
              <Cell>
                <a href={at(addresses.person, { id: person.id })}>{person.name}</a>
              </Cell>
              <Cell label={columns.role}>{capital(t.words.role[assignment.role])}</Cell>
              <Cell label={columns.span}>{spanText(assignment, view)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}

function Experiments({ view, experiments }: Props) {
  const { t } = view;
  if (!experiments.length) return null;
  return (
    <section>
      <h2 class="utrecht-heading-2">{t.parties.experiments}</h2>
      <ul>
        {experiments.map(({ id, title, state }) => (
          <li>
            <a href={at(addresses.experiment, { id })}>{title}</a>{' '}
            <span class="quiet">{t.words.experimentState[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
