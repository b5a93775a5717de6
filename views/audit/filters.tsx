import { roles } from '../../src/domain/role.ts';
import { addresses } from '../addresses.ts';
import { capital } from '../format.ts';
import { type Choice, DateField, Select, TextField } from '../parts/fields.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import type { View } from '../view.ts';
import { tableChoices } from './words.ts';

type Props = { view: View; filter: Record<string, string>; organisations: (string | null)[] };

/** Who, on behalf of whom, what, about which kind of record, when. */
export function AuditFilters({ view, filter, organisations }: Props) {
  const { t } = view;
  const { filters } = t.audit;
  const filled = { values: filter, errors: {} };
  const named = organisations.filter((name) => name !== null).map((name) => ({ value: name, text: name }));
  return (
    <FilterForm view={view} action={addresses.audit}>
      <TextField name="q" type="search" label={filters.words} filled={filled} />
      <Select name="wie" label={filters.doer} filled={filled} blank={t.audit.anyDoer} choices={doers(view)} />
      <Select
        name="namens"
        label={filters.organisation}
        filled={filled}
        blank={t.audit.anyOrganisation}
        choices={named}
      />
      <Select
        name="soort"
        label={filters.table}
        filled={filled}
        blank={t.audit.anyTable}
        choices={tableChoices(t)}
      />
      <DateField name="van" label={filters.from} filled={filled} />
      <DateField name="tot" label={filters.until} filled={filled} />
    </FilterForm>
  );
}

const doers = ({ t }: View): Choice[] => [
  ...[...roles, 'system' as const].map((value) => ({ value, text: capital(t.words.role[value]) })),
  { value: 'outside', text: t.audit.outside },
];
