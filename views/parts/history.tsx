import { date, dayOf, time } from '../format.ts';
import type { View } from '../view.ts';
import { doerWords } from './doer.ts';
import { Change, type Field, fieldsOf, type HistoryRow } from './history-change.tsx';
import type { Names } from './history-value.ts';

export type { HistoryRow };

type Props = { view: View; rows: HistoryRow[]; names: Names };

/** Who changed what when, newest first; what was changed in one act stands together. */
export function History({ view, rows, names }: Props) {
  if (!rows.length) return <p>{view.t.history.empty}</p>;
  return (
    <ol class="timeline history">
      {acts(rows).map((act) => (
        <Act view={view} rows={act} names={names} />
      ))}
    </ol>
  );
}

function acts(rows: HistoryRow[]): HistoryRow[][] {
  const byAct = new Map<number, HistoryRow[]>();
  for (const row of rows) {
    const act = row.audit?.id ?? -row.change.id;
    byAct.set(act, [row, ...(byAct.get(act) ?? [])]);
  }
  return [...byAct.values()];
}

function Act({ view, rows, names }: Props) {
  const [first] = rows;
  if (!first) return null;
  const told = rows.map((row) => ({ row, fields: fieldsOf(view, names, row) })).filter(tellsSomething);
  return (
    <li>
      <p class="quiet history__head">
        <time datetime={first.change.at}>{moment(first.change.at, view)}</time>
        {' · '}
        <Doer view={view} row={first} />
      </p>
      {!told.length && <p>{view.t.history.unchanged}</p>}
      {told.map(({ row, fields }) => (
        <Change view={view} row={row} fields={fields} />
      ))}
    </li>
  );
}

function Doer({ view, row: { audit, person } }: { view: View; row: HistoryRow }) {
  if (!audit) return <>{view.t.history.outside}</>;
  const { who, rest } = doerWords(view, { ...audit, name: person });
  return (
    <>
      <strong>{who}</strong>
      {rest && `, ${rest}`}
    </>
  );
}

const tellsSomething = ({ row, fields }: { row: HistoryRow; fields: Field[] }) =>
  fields.length > 0 || row.change.operation !== 'update';

/** A moment in the Netherlands. */
export function moment(at: string, view: View): string {
  return view.t.history.moment(date(dayOf(at), view), time(at, view));
}
