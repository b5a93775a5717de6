import type { View } from '../view.ts';
import { Alert } from './alert.tsx';
import type { Filled } from './form.tsx';
import { Cell } from './table.tsx';

/** What the row says now, per field of the form. */
export type Theirs = Record<string, string | number | null>;

/** Both versions side by side, of the fields that differ: somebody else was first. */
export function Stale(props: { view: View; labels: Record<string, string>; theirs: Theirs; filled: Filled }) {
  const { view, labels, theirs, filled } = props;
  const { title, text, now, yours, next, field } = view.t.failures.stale;
  const differing = Object.keys(labels).filter(
    (name) => name in theirs && String(theirs[name] ?? '') !== String(filled.values[name] ?? ''),
  );
  return (
    <Alert kind="warning" title={title} class="stale">
      <p>{text}</p>
      <table class="utrecht-table table">
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {[field, now, yours].map((heading) => (
              <th scope="col" class="utrecht-table__cell utrecht-table__header-cell">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {differing.map((name) => (
            <tr class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell">
                {labels[name]}
              </th>
              <Cell label={now}>{theirs[name] ?? ''}</Cell>
              <Cell label={yours}>{String(filled.values[name] ?? '')}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{next}</p>
    </Alert>
  );
}
