import { roles } from '../../src/domain/role.ts';
import { addresses } from '../addresses.ts';
import { type Choice, choicesOf, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { ListHead } from '../parts/list-head.tsx';
import { Page } from '../parts/page.tsx';
import { type ResultProps, Results } from './results.tsx';

/** Which people the list shows. */
export const peopleStandings = ['now', 'absent', 'all'] as const;

type Props = ResultProps & { parties: Choice[] };

/** Who has which role, on whose behalf. */
export function PeopleList(props: Props) {
  const { view, filter, mayWrite } = props;
  const { t } = view;
  const filled = { values: filter, errors: {} };
  const standings = choicesOf(peopleStandings, t.people.standings).filter(
    ({ value }) => mayWrite || value !== 'absent',
  );
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
        <TextField
          name="q"
          type="search"
          label={mayWrite ? t.people.wordsOrAddress : t.people.words}
          filled={filled}
        />
        <Select name="stand" label={t.people.standing} filled={filled} choices={standings} />
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
