import type { Vacancy } from '../../src/domain/programme/set-up.ts';
import { capital } from '../format.ts';
import type { Filled } from '../parts/form.tsx';
import { Cell, Row } from '../parts/table.tsx';
import { TableInput } from '../parts/table-input.tsx';
import type { View } from '../view.ts';

export type FillingField = 'name' | 'email';

/** How the fields of one party are called: `email-12`. */
export const fillingName = (field: FillingField, partyId: number): string => `${field}-${partyId}`;

/** The same for who reads or hears it. */
export const labelOf = ({ t }: View, { role, party }: Vacancy, field: FillingField): string =>
  t.setUp.people[field](t.words.role[role], party.name);

type RowProps = { view: View; filled: Filled; vacancy: Vacancy };

/** One role that is free, with room for a name and an address. */
export function VacancyRow({ view, filled, vacancy }: RowProps) {
  const { columns } = view.t.setUp.people;
  const { role, party } = vacancy;
  const field = (name: FillingField) => ({
    name: fillingName(name, party.id),
    label: labelOf(view, vacancy, name),
    filled,
  });
  return (
    <Row>
      <Cell>
        {party.name} <span class="quiet">{capital(view.t.words.role[role])}</span>
      </Cell>
      <Cell label={columns.name}>
        <TableInput {...field('name')} maxlength={100} />
      </Cell>
      <Cell label={columns.email}>
        <TableInput {...field('email')} type="email" maxlength={200} />
      </Cell>
    </Row>
  );
}
