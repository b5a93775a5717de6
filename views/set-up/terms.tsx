import { areDefaultTerms } from '../../src/domain/programme/terms.ts';
import { addresses, withQuery } from '../addresses.ts';
import { ActionLink } from '../parts/action-link.tsx';
import { TermTable } from '../terms/form.tsx';
import { valuesOf } from '../terms/names.ts';
import { type SetUp, setUpHere } from './props.ts';

/** How fast one answers one another: the usual terms, until others are agreed on. */
export function TermsStep({ view, terms }: SetUp) {
  const t = view.t.setUp.terms;
  const filled = { values: valuesOf(terms), errors: {} };
  return (
    <>
      {terms.length > 0 && <p>{areDefaultTerms(terms) ? t.usual : t.agreed}</p>}
      {terms.length > 0 && <TermTable view={view} filled={filled} lines={[...terms]} mayWrite={false} />}
      <p>
        <ActionLink href={withQuery(addresses.terms, { terug: setUpHere })} text={t.edit} />
      </p>
    </>
  );
}
