import { titleOf } from '../agenda/wording.ts';
import type { View } from '../view.ts';
import { type Names, wordFor } from './history-value.ts';

export type HistoryRow = {
  change: {
    id: number;
    at: string;
    tableName: string;
    operation: 'insert' | 'update' | 'delete';
    before: string | null;
    after: string | null;
  };
  audit: { id: number; role: keyof View['t']['words']['role']; organisation: string | null } | null;
  person: string | null;
};

/** What one act did to one row: each field with what it was and what it became. */
export function Change({ view, row, fields }: { view: View; row: HistoryRow; fields: Field[] }) {
  const { t } = view;
  const { made, edited, removed } = t.history;
  const { operation } = row.change;
  const say = { insert: made, update: edited, delete: removed }[operation];
  return (
    <>
      <p class="history__what">{say(whatOf(view, row))}</p>
      <ul class={`history__fields history__fields--${operation}`}>
        {fields.map((field) => (
          <li>
            <span class="quiet">{field.label}:</span> <Difference t={t} field={field} operation={operation} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was changed; an agenda item by its title, because one act can touch many. */
function whatOf(view: View, { change }: HistoryRow): string {
  const { tables } = view.t.history;
  const what = tables[change.tableName as keyof typeof tables] ?? tables.other;
  if (change.tableName !== 'agenda_items') return what;
  const { kind, title, hand_title: handTitle } = JSON.parse(change.after ?? change.before ?? '{}');
  return `${what} ‘${titleOf({ kind, title, handTitle }, view)}’`;
}

type DifferenceProps = { t: View['t']; field: Field; operation: HistoryRow['change']['operation'] };

function Difference({ t, field, operation }: DifferenceProps) {
  const { nothing, became } = t.history;
  if (operation === 'insert') return <Value text={field.after} />;
  if (operation === 'delete') return <Value text={field.before} />;
  return (
    <>
      <del>
        <Value text={field.before || nothing} />
      </del>
      <span aria-hidden="true"> → </span>
      <span class="visually-hidden"> {became} </span>
      <ins>
        <Value text={field.after || nothing} />
      </ins>
    </>
  );
}

/** A long text stands folded, so that one can see what else changed. */
function Value({ text }: { text: string }) {
  if (text.length <= longest) return <>{text}</>;
  return (
    <details class="history__text">
      <summary>{text.slice(0, longest)}…</summary>
      {text}
    </details>
  );
}

const longest = 90;

export type Field = { label: string; before: string; after: string };

/** What differs, in the reader's words; of what is new or gone, everything that was filled in. */
export function fieldsOf(view: View, names: Names, { change }: HistoryRow): Field[] {
  const before = JSON.parse(change.before ?? '{}');
  const after = JSON.parse(change.after ?? '{}');
  const columns = view.t.history.columns as Record<string, Record<string, string>>;
  return Object.entries(columns[change.tableName] ?? {})
    .filter(([column]) => differs(column, before, after))
    .map(([column, label]) => ({
      label,
      before: wordFor(view, names, change.tableName, column, before[column]),
      after: wordFor(view, names, change.tableName, column, after[column]),
    }));
}

type Columns = Record<string, unknown>;

/** An item has another place because somebody moved it, not because others went before it. */
function differs(column: string, before: Columns, after: Columns): boolean {
  if (column === 'position') return (before.after_key ?? '') !== (after.after_key ?? '');
  if (column === 'pinned' || column === 'removed') return Boolean(before[column]) !== Boolean(after[column]);
  return (before[column] ?? '') !== (after[column] ?? '');
}
