import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedFunding, fundingByYear, fundingOfYear } from '../../src/domain/funding/year.ts';
import { fundingRungs, isLost, isSecured } from '../../src/domain/funding.ts';
import { anyMoney, line, need } from './funding/example.ts';

describe('secured money', () => {
  test.each([
    ['asked', false],
    ['promised', false],
    ['granted', true],
    ['council_decision', true],
    ['received', true],
    ['accounted_for', true],
    ['rejected', false],
    ['lapsed', false],
  ] as const)('a line that is %s counts as secured: %s', (rung, secured) => {
    expect(isSecured({ rung })).toBe(secured);
  });

  test('what is expected is promised or secured; what was only asked, rejected or lapsed is not', () => {
    const lines = fundingRungs.map((rung, index) => line(2018, 10 ** index, rung));
    expect(expectedFunding(lines)).toBe(10 + 100 + 1_000 + 10_000 + 100_000);
  });
});

describe('the funding of a year', () => {
  test('sets need against what was asked, promised and secured', () => {
    const lines = [
      line(2018, 40_000, 'granted'),
      line(2018, 20_000, 'promised'),
      line(2018, 10_000, 'asked'),
      line(2018, 90_000, 'rejected'),
      line(2018, 90_000, 'lapsed'),
      line(2019, 90_000, 'received'),
    ];
    expect(fundingOfYear([need(2018, 100_000), need(2019, 5)], lines, 2018)).toEqual({
      need: 100_000,
      asked: 10_000,
      promised: 20_000,
      secured: 40_000,
      gap: 60_000,
    });
  });

  test('is nothing at all without needs and lines', () => {
    expect(fundingOfYear([], [], 2018)).toEqual({ need: 0, asked: 0, promised: 0, secured: 0, gap: 0 });
  });

  test('does not fill the gap of one experiment with the surplus of another', () => {
    const needs = [need(2018, 100, 1), need(2018, 100, 2)];
    const lines = [line(2018, 200, 'received', 1)];
    expect(fundingOfYear(needs, lines, 2018)).toMatchObject({ need: 200, secured: 200, gap: 100 });
  });

  test('does not fill the gap of one year with the surplus of another', () => {
    const needs = [need(2018, 100), need(2017, 100)];
    const { years, total } = fundingByYear(needs, [line(2017, 200, 'received')]);
    expect(years.map(({ year, gap }) => [year, gap])).toEqual([
      [2017, 0],
      [2018, 100],
    ]);
    expect(total).toEqual({ need: 200, asked: 0, promised: 0, secured: 200, gap: 100 });
  });

  test('never has a negative gap, and never more secured than the lines that were not lost', () => {
    fc.assert(
      fc.property(anyMoney.needs, anyMoney.lines, (needs, lines) => {
        const { years, total } = fundingByYear(needs, lines);
        const alive = lines.filter((one) => !isLost(one)).reduce((sum, one) => sum + one.amount, 0);
        for (const { gap } of years) expect(gap).toBeGreaterThanOrEqual(0);
        expect(total.asked + total.promised + total.secured).toBe(alive);
        expect(total.gap).toBeGreaterThanOrEqual(total.need - total.secured);
        expect(total.gap).toBeLessThanOrEqual(total.need);
      }),
    );
  });

  test('is not changed by what was rejected or lapsed', () => {
    fc.assert(
      fc.property(anyMoney.needs, anyMoney.lines, (needs, lines) => {
        const { total } = fundingByYear(needs, lines);
        expect(
          fundingByYear(
            needs,
            lines.filter((one) => !isLost(one)),
          ).total,
        ).toEqual(total);
      }),
    );
  });
});
