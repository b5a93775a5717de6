import type { Sorting } from '../../views/parts/table.tsx';

export type Order<Column extends string> = { by: Column; descending: boolean };

/** The order asked for (`-gap`: by gap, descending) when the list can be sorted so, else its usual one. */
export function orderOf<Column extends string, Usual extends Order<Column> | null>(
  asked: string,
  columns: readonly Column[],
  usual: Usual,
): Order<Column> | Usual {
  const descending = asked.startsWith('-');
  const by = columns.find((column) => column === (descending ? asked.slice(1) : asked));
  return by ? { by, descending } : usual;
}

/** The same for the head of a table: the column it is sorted by turns round, another one starts ascending. */
export function sortingOf(order: Order<string> | null, href: (value: string) => string): Sorting {
  const { by, descending } = order ?? { by: '', descending: false };
  return {
    by,
    descending,
    href: (column) => href(column === by && !descending ? `-${column}` : column),
  };
}
