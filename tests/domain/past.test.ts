import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOf, type Change, inCamelCase, type Row } from '../../src/domain/past.ts';

const updated = (rowId: number, before: Row): Change => ({
  tableName: 'milestones',
  rowId,
  operation: 'update',
  before,
});

describe('the past', () => {
  const now = { milestones: [{ id: 1, forecast_on: '2019-03-01' }], parties: [{ id: 7, name: 'Almere' }] };

  test('without later changes is the present', () => {
    expect(asOf(now, [])).toEqual(now);
  });

  test('has the row as it was before it was edited twice', () => {
    const [first, second] = ['2019-01-01', '2019-02-01'].map((forecast_on) => ({
      id: 1,
      forecast_on,
    }));
    if (!first || !second) throw new Error('two rows');
    const changes = [updated(1, first), updated(1, second)];
    expect(asOf(now, changes).milestones).toEqual([first]);
  });

  test('lacks a row that was added later, and has one back that was deleted', () => {
    const changes: Change[] = [
      { tableName: 'milestones', rowId: 1, operation: 'insert', before: null },
      { tableName: 'parties', rowId: 3, operation: 'delete', before: { id: 3, name: 'Breda' } },
    ];
    expect(asOf(now, changes)).toEqual({
      milestones: [],
      parties: [
        { id: 3, name: 'Breda' },
        { id: 7, name: 'Almere' },
      ],
    });
  });

  test('passes over tables that were not asked for', () => {
    const change: Change = { tableName: 'lessons', rowId: 1, operation: 'insert', before: null };
    expect(asOf(now, [change])).toEqual(now);
  });

  test('keeps what the history leaves out as it is now', () => {
    const people = [{ id: 4, name: 'Projectleider Breda', version: 2 }];
    const change: Change = {
      tableName: 'people',
      rowId: 4,
      operation: 'update',
      before: { id: 4, version: 1 },
    };
    expect(asOf({ people }, [change]).people).toEqual([{ id: 4, name: 'Projectleider Breda', version: 1 }]);
  });

  test('leaves the present as it is', () => {
    const before = structuredClone(now);
    asOf(now, [updated(1, { id: 1, forecast_on: '2019-01-01' })]);
    expect(now).toEqual(before);
  });

  test('speaks the language of the domain after renaming the columns', () => {
    expect(inCamelCase({ id: 1, money_kind: 'process', expected_on: null })).toEqual({
      id: 1,
      moneyKind: 'process',
      expectedOn: null,
    });
  });
});

type Tables = Record<string, Row[]>;
type Write = { table: string; id: number; value: number; drop: boolean };

const anyWrite: fc.Arbitrary<Write> = fc.record({
  table: fc.constantFrom('experiments', 'milestones'),
  id: fc.integer({ min: 1, max: 4 }),
  value: fc.nat(9),
  drop: fc.boolean(),
});

/** What a database with triggers does: inserts an unknown row, updates or deletes a known one. */
function write(tables: Tables, { table, id, value, drop }: Write): { tables: Tables; change: Change | null } {
  const rows = tables[table] ?? [];
  const old = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row.id !== id);
  const row = { id, value };
  if (old && drop) {
    const change: Change = { tableName: table, rowId: id, operation: 'delete', before: old };
    return { tables: { ...tables, [table]: others }, change };
  }
  if (drop) return { tables, change: null };
  const next = { ...tables, [table]: [...others, row].sort((a, b) => a.id - b.id) };
  const change: Change = old
    ? { tableName: table, rowId: id, operation: 'update', before: old }
    : { tableName: table, rowId: id, operation: 'insert', before: null };
  return { tables: next, change };
}

test('undoing what came after a moment gives exactly the state at that moment, for any history', () => {
  fc.assert(
    fc.property(fc.array(anyWrite, { maxLength: 40 }), fc.nat(), (writes, seed) => {
      const states: Tables[] = [{ experiments: [], milestones: [] }];
      const changes: Change[] = [];
      for (const one of writes) {
        const done = write(states.at(-1) ?? {}, one);
        if (!done.change) continue;
        states.push(done.tables);
        changes.push(done.change);
      }
      const moment = seed % states.length;
      expect(asOf(states.at(-1) ?? {}, changes.slice(moment))).toEqual(states[moment]);
    }),
  );
});
