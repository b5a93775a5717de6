import type { Vacancy } from '../../src/domain/programme/set-up.ts';
import { capital } from '../format.ts';
import type { Filled } from '../parts/form.tsx';
import { Cell, Row } from '../parts/table.tsx';
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
  return (
    <Row>
      <Cell>
        {party.name} <span class="quiet">{capital(view.t.words.role[role])}</span>
      </Cell>
      <Cell label={columns.name}>
        <FillingInput view={view} filled={filled} vacancy={vacancy} field="name" />
      </Cell>
      <Cell label={columns.email}>
        <FillingInput view={view} filled={filled} vacancy={vacancy} field="email" />
      </Cell>
    </Row>
  );
}

function FillingInput({ view, filled, vacancy, field }: RowProps & { field: FillingField }) {
  const name = fillingName(field, vacancy.party.id);
  const error = filled.errors[name];
  return (
    <>
      <input
        id={name}
        name={name}
        class="utrecht-textbox utrecht-textbox--html-input"
        type={field === 'email' ? 'email' : 'text'}
        maxlength={field === 'email' ? 200 : 100}
        autocomplete="off"
        aria-label={labelOf(view, vacancy, field)}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        value={String(filled.values[name] ?? '')}
      />
      {error && (
        <div class="utrecht-form-field-error-message" id={`${name}-error`}>
          {error}
        </div>
      )}
    </>
  );
}
