import fc from 'fast-check';
import { LRUCache } from 'lru-cache';
import { expect, test } from 'vitest';
import { Recent } from '../src/http/recent.ts';

test('what was not asked for longest goes first', () => {
  const recent = new Recent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.get('a');
  recent.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
});

test('what is too heavy is not kept, and what was kept under its name is not either', () => {
  const recent = new Recent<number>(10, (weight) => weight);
  recent.set('a', 4);
  recent.set('b', 4);
  recent.set('a', 11);
  expect([recent.get('a'), recent.get('b')]).toEqual([undefined, 4]);
});

test('it keeps what lru-cache keeps, whatever is asked and set', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    weight: fc.option(fc.integer({ min: 1, max: 9 })),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const known = new LRUCache<string, number>({ maxSize: 12, sizeCalculation: (weight) => weight });
      const recent = new Recent<number>(12, (weight) => weight);
      for (const { key, weight } of steps) {
        if (weight === null) expect(recent.get(key)).toBe(known.get(key));
        else {
          recent.set(key, weight);
          known.set(key, weight);
        }
      }
      for (const key of ['a', 'b', 'c', 'd', 'e']) expect(recent.get(key)).toBe(known.get(key));
    }),
  );
});
