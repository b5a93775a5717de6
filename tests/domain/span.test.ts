import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { decideMembership } from '../../src/domain/membership/record.ts';
import { holdsOn, isBackwards, overlap, type Span } from '../../src/domain/span.ts';

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 0, max: 30 })))
  .map(([start, length]) => {
    const fromOn = addDays('2018-01-01', start);
    return { fromOn, untilOn: length === null ? null : addDays(fromOn, length) };
  });

const days = Array.from({ length: 120 }, (_, at) => addDays('2018-01-01', at));

describe('two spans', () => {
  test('overlap exactly when there is a day on which both hold', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(overlap(a, b)).toBe(days.some((day) => holdsOn(a, day) && holdsOn(b, day)));
        expect(overlap(a, b)).toBe(overlap(b, a));
      }),
    );
  });

  test('a span that ends before it begins holds on no day', () => {
    const backwards = { fromOn: '2018-01-10', untilOn: '2018-01-09' };
    expect(isBackwards(backwards)).toBe(true);
    expect(days.some((day) => holdsOn(backwards, day))).toBe(false);
  });
});

describe('a membership', () => {
  const first = { fromOn: '2017-03-20', untilOn: '2018-09-30' };
  test.each([
    [{ fromOn: '2018-10-01', untilOn: null }, [first], { ok: true }],
    [{ fromOn: '2018-09-30', untilOn: null }, [first], { ok: false, refusal: 'overlaps' }],
    [{ fromOn: '2016-01-01', untilOn: '2017-03-19' }, [first], { ok: true }],
    [{ fromOn: '2018-10-02', untilOn: '2018-10-01' }, [], { ok: false, refusal: 'until_before_from' }],
  ])('%o beside %o: %o', (membership, others, decided) => {
    expect(decideMembership(membership, others)).toEqual(decided);
  });
});
