import { addresses } from '../addresses.ts';
import { TextField } from '../parts/fields.tsx';
import { Submit } from '../parts/form.tsx';
import type { View } from '../view.ts';

/** The box on the page itself, with what was asked still in it. */
export function SearchBox({ view, q }: { view: View; q: string }) {
  const { t } = view;
  return (
    <form method="get" action={addresses.search} class="search-box">
      <TextField
        name="q"
        type="search"
        label={t.search.question}
        filled={{ values: { q }, errors: {} }}
        hint={t.search.hint}
        maxlength={100}
      />
      <Submit text={t.common.search} />
    </form>
  );
}
