import { type Role, roles } from '../../src/domain/role.ts';
import { addresses, at } from '../addresses.ts';
import { capital } from '../format.ts';
import { spanText } from '../parties/span.tsx';
import { type Choice, choicesOf, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';

export type Seat = {
  assignment: {
    id: number;
    personId: number;
    role: Role;
    partyId: number | null;
    fromOn: string;
    untilOn: string | null;
  };
  party: string | null;
};

/** Which people the list shows. */
export const peopleStandings = ['now', 'all'] as const;

type Props = {
  view: View;
  people: { id: number; name: string }[];
  seats: Seat[];
  paging: Paging;
  filter: { q: string; stand: string; rol: string; partij: string };
  parties: Choice[];
  mayWrite: boolean;
};

/** Who has which role, on whose behalf. */
export function PeopleList(props: Props) {
  const { view, filter, mayWrite } = props;
  const { t } = view;
  const filled = { values: filter, errors: {} };
  return (
    <Page
      view={view}
      title={t.people.title}
      crumbs={[{ href: addresses.admin, text: t.programme.admin.title }]}
    >
      <ListHead
        title={t.people.title}
        lead={t.people.lead}
        action={mayWrite ? { href: addresses.newPerson, text: t.people.add } : undefined}
      />
      <FilterForm view={view} action={addresses.people}>
        <TextField name="q" type="search" label={t.people.words} filled={filled} />
        <Select
          name="stand"
          label={t.people.standing}
          filled={filled}
          choices={choicesOf(peopleStandings, t.people.standings)}
        />
        <Select
          name="rol"
          label={t.people.columns.role}
          filled={filled}
          blank={t.people.anyRole}
          choices={choicesOf(roles, t.words.role)}
        />
        <Select
          name="partij"
          label={t.people.columns.party}
          filled={filled}
          blank={t.people.anyParty}
          choices={props.parties}
        />
      </FilterForm>
      <Results {...props} />
    </Page>
  );
}

function Results({ view, people, seats, paging, filter }: Props) {
  const { t } = view;
  const { columns, empty, emptyFiltered, title } = t.people;
  const filtered = Boolean(filter.q || filter.rol || filter.partij);
  if (!people.length) return <p id="results">{filtered ? emptyFiltered : empty}</p>;
  return (
    <div id="results">
      <p class="quiet">{t.common.results(paging.total)}</p>
      <Table view={view} caption={title} columns={[{ text: columns.name }, { text: columns.roles }]}>
        {people.map(({ id, name }) => (
          <Row>
            <Cell>
              <a href={at(addresses.person, { id })}>{name}</a>
            </Cell>
            <Cell label={columns.roles}>
              <ul class="plain">
                {seats
                  .filter(({ assignment }) => assignment.personId === id)
                  .map((seat) => (
                    <li>
                      {seatText(seat, view)} <span class="quiet">{spanText(seat.assignment, view)}</span>
                    </li>
                  ))}
              </ul>
            </Cell>
          </Row>
        ))}
      </Table>
      <Pager view={view} paging={paging} />
    </div>
  );
}

/** "Stedelijk projectleider, Breda" */
export const seatText = ({ assignment, party }: Seat, { t }: View): string =>
  [capital(t.words.role[assignment.role]), party].filter(Boolean).join(', ');
