import type { Access } from '../../src/domain/invitation.ts';
import { addresses, at } from '../addresses.ts';
import { spanText } from '../parties/span.tsx';
import { Pager, type Paging } from '../parts/pager.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { AccessWord } from './access.tsx';
import { type Seat, seatText } from './seat.ts';

export type ResultProps = {
  view: View;
  people: { id: number; name: string }[];
  seats: Seat[];
  /** How each of them stands at the door; none for who may not know. */
  doors: { id: number; email: string | null; access: Access }[];
  isDemo: boolean;
  paging: Paging;
  filter: { q: string; stand: string; rol: string; partij: string };
  mayWrite: boolean;
};

/** The people on this page of the list, with address and access for whom they were given to. */
export function Results(props: ResultProps) {
  const { view, people, paging, filter, mayWrite } = props;
  const { t } = view;
  const { columns, empty, emptyFiltered, title, access } = t.people;
  const filtered = Boolean(filter.q || filter.rol || filter.partij || filter.stand === 'absent');
  if (!people.length) return <p id="results">{filtered ? emptyFiltered : empty}</p>;
  const heads = [columns.name, columns.roles, ...(mayWrite ? [access.title] : [])];
  return (
    <div id="results">
      <p class="quiet">{t.common.results(paging.total)}</p>
      <Table view={view} caption={title} columns={heads.map((text) => ({ text }))}>
        {people.map((person) => (
          <Line {...props} person={person} />
        ))}
      </Table>
      <Pager view={view} paging={paging} />
    </div>
  );
}

function Line({
  view,
  person,
  seats,
  doors,
  isDemo,
}: ResultProps & { person: { id: number; name: string } }) {
  const { columns, noRole, access: words } = view.t.people;
  const held = seats.filter(({ assignment }) => assignment.personId === person.id);
  const door = doors.find(({ id }) => id === person.id);
  return (
    <Row>
      <Cell>
        <a href={at(addresses.person, { id: person.id })}>{person.name}</a>
        {door?.email && <div class="quiet">{door.email}</div>}
      </Cell>
      <Cell label={columns.roles}>
        {!held.length && <span class="quiet">{noRole}</span>}
        <ul class="plain">
          {held.map((seat) => (
            <li>
              {seatText(seat, view)} <span class="quiet">{spanText(seat.assignment, view)}</span>
            </li>
          ))}
        </ul>
      </Cell>
      {door && (
        <Cell label={words.title}>
          <AccessWord view={view} access={door.access} isDemo={isDemo} />
        </Cell>
      )}
    </Row>
  );
}
