import { ownTable } from './own-table.tsx';
import { plainTable } from './plain-table.tsx';
import { median, ms, table, times } from './say.ts';

const columns = ['Number', 'Title', 'City', 'Category', 'Rung', 'Asked of', 'Days'];
/** Now and then a sign that must be escaped, as in what people write. */
const rows = Array.from({ length: 100 }, (_, row) =>
  columns.map(
    (column, at) => `${column} ${row}${(row + at) % 10 ? ', as it was written down' : ' <this> & "that"'}`,
  ),
);

const rounds = 600;

/** A table of a hundred rows of seven cells, by hono/jsx as it comes and by our own views. */
export function renderPart(): string {
  if (ownTable(columns, rows) !== plainTable(columns, rows)) throw new Error('the two tables differ');
  const [plain, own]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    plain.push(took(() => plainTable(columns, rows)));
    own.push(took(() => ownTable(columns, rows)));
  }
  const [slow, fast] = [plain, own].map((values) => median(values.slice(rounds / 2))) as [number, number];
  return table(
    ['rendering 100 rows × 7 cells', 'ms', 'hono/jsx : this'],
    [
      ['hono/jsx', ms(slow), times(1)],
      ['our views', ms(fast), times(slow / fast)],
    ],
  );
}

function took(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
