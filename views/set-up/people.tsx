import type { Vacancy } from '../../src/domain/programme/set-up.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Form, Submit } from '../parts/form.tsx';
import { Table } from '../parts/table.tsx';
import type { View } from '../view.ts';
import { type SetUp, setUpHere, toHere } from './props.ts';
import { fillingName, labelOf, VacancyRow } from './vacancy.tsx';

export function PeopleDone({ view }: SetUp) {
  return (
    <>
      <p>{view.t.setUp.people.everybody}</p>
      <Others view={view} />
    </>
  );
}

/** Who is still missing: a name and an address for each, all in one form. */
export function PeopleForm({ view, vacancies, canMail, filled: { people: filled } }: SetUp) {
  const { people } = view.t.setUp;
  const { columns } = people;
  return (
    <>
      <p>
        {people.lead} {canMail ? people.mailed : people.notMailed}
      </p>
      <Form
        view={view}
        action={toHere(addresses.setUpPeople)}
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
      <a href={withQuery(addresses.newPerson, { terug: setUpHere })}>{people.other}</a>
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
