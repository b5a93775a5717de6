import type { Child } from '#html/jsx-runtime';
import type { View } from '../view.ts';

/** `number` for figures: right-aligned. `sort` names the column in the query string. `action` is for ActionCells. */
export type Column = { text: string; number?: boolean; sort?: string; action?: boolean };

/** A dense table; on a phone each cell carries its column's name. Sortable columns are links. */
export function Table(props: {
  view: View;
  caption: string;
  columns: Column[];
  sort?: Sorting;
  /** Rows with totals. */
  foot?: Child;
  children: Child;
}) {
  return (
    <div class="utrecht-table-container utrecht-table-container--overflow-inline">
      <table class="utrecht-table table">
        <caption class="visually-hidden">{props.caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {props.columns.map((column) => (
              <HeaderCell column={column} sort={props.sort} view={props.view} />
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">{props.children}</tbody>
        {props.foot && <tfoot class="utrecht-table__footer">{props.foot}</tfoot>}
      </table>
    </div>
  );
}

/** How the list is sorted now, and the address that sorts it by another column. */
export type Sorting = { by: string; descending: boolean; href: (column: string) => string };

function HeaderCell({ column, sort, view }: { column: Column; sort?: Sorting; view: View }) {
  const sorted = sort && column.sort && sort.by === column.sort;
  const order = sorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th
      scope="col"
      aria-sort={order}
      class={`utrecht-table__cell utrecht-table__header-cell${column.number ? ' utrecht-table__header-cell--numeric-column utrecht-table__cell--numeric-column' : ''}${column.action ? ' no-print' : ''}`}
    >
      {sort && column.sort ? (
        <a href={sort.href(column.sort)}>
          {column.text}
          {order && (
            <span class="visually-hidden">
              {sort.descending ? view.t.common.sortedDescending : view.t.common.sortedAscending}
            </span>
          )}
        </a>
      ) : (
        column.text
      )}
    </th>
  );
}

export function Row({ children }: { children: Child }) {
  return <tr class="utrecht-table__row">{children}</tr>;
}

/** A cell; `label` repeats the column's name where a row becomes a block (on a phone). */
export function Cell({ label, number, children }: { label?: string; number?: boolean; children?: Child }) {
  return (
    <td
      class={number ? 'utrecht-table__cell utrecht-table__cell--numeric-column' : 'utrecht-table__cell'}
      data-label={label}
    >
      {label ? <div>{children}</div> : children}
    </td>
  );
}

/** What one can do with a row: on paper that is nothing. */
export function ActionCell({ children }: { children?: Child }) {
  return <td class="utrecht-table__cell no-print">{children}</td>;
}
