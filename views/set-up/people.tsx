import type { Vacancy } from '../../src/domain/programme/set-up.ts';
import { addresses, withQuery } from '../addresses.ts';
import { capital } from '../format.ts';
import { type Filled, Form, Submit } from '../parts/form.tsx';
import { Cell, Row, Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import type { SetUp } from './props.ts';

export type FillingField = 'name' | 'email';

/** How the fields of one party are called: `email-12`. */
export const fillingName = (field: FillingField, partyId: number): string => `${field}-${partyId}`;

export function PeopleDone({ view }: SetUp) {
  return (
    <>
      <p>{view.t.setUp.people.everybody}</p>
      <Others view={view} />
    </>
  );
}

/** Who is still missing: a name and an address for each, all in one form. */
export function PeopleForm({ view, vacancies, filled: { people: filled } }: SetUp) {
  const { people } = view.t.setUp;
  const { columns } = people;
  return (
    <>
      <p>{people.lead}</p>
      <Form
        view={view}
        action={addresses.setUpPeople}
        filled={filled}
        labels={labelsOf(view, vacancies)}
        class="form form--wide"
      >
        <Table
          view={view}
          caption={view.t.setUp.steps.people}
          columns={[{ text: columns.seat }, { text: columns.name }, { text: columns.email }]}
        >
          {vacancies.map((vacancy) => (
            <VacancyRow view={view} filled={filled} vacancy={vacancy} />
          ))}
        </Table>
        <div class="buttons">
          <Submit text={people.save} />
        </div>
      </Form>
      <Others view={view} />
    </>
  );
}

function Others({ view }: { view: View }) {
  const { people } = view.t.setUp;
  return (
    <div class="buttons">
      <a href={withQuery(addresses.newPerson, { terug: addresses.setUp })}>{people.other}</a>
      <a href={addresses.people}>{people.all}</a>
    </div>
  );
}

const labelsOf = (view: View, vacancies: readonly Vacancy[]): Record<string, string> =>
  Object.fromEntries(
    vacancies.flatMap((vacancy) =>
      (['name', 'email'] as const).map((field) => [
        fillingName(field, vacancy.party.id),
        labelOf(view, vacancy, field),
      ]),
    ),
  );

const labelOf = ({ t }: View, { role, party }: Vacancy, field: FillingField): string =>
  t.setUp.people[field](t.words.role[role], party.name);

type RowProps = { view: View; filled: Filled; vacancy: Vacancy };

function VacancyRow({ view, filled, vacancy }: RowProps) {
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
