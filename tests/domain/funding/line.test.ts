import { describe, expect, test } from 'vitest';
import { decideLine, decideNeed, isLate, workingDaysLate } from '../../../src/domain/funding/line.ts';
import { fundingRungs, isLost } from '../../../src/domain/funding.ts';
import { run, today } from './example.ts';

describe('a late line', () => {
  test.each([
    ['promised', '2018-12-01', 9],
    ['asked', '2018-12-12', 1],
    ['asked', '2018-12-13', 0],
    ['asked', '2019-02-01', 0],
    ['granted', '2018-01-01', 0],
    ['rejected', '2018-01-01', 0],
    ['asked', null, 0],
  ] as const)('that is %s and was expected on %s is %i working days late', (rung, expectedOn, days) => {
    expect(workingDaysLate({ rung, expectedOn }, today)).toBe(days);
    expect(isLate({ rung, expectedOn }, today)).toBe(days > 0);
  });

  test('is late the day after, also when that is no working day', () => {
    const saturday = { rung: 'asked', expectedOn: '2018-12-15' } as const;
    expect(isLate(saturday, '2018-12-15')).toBe(false);
    expect([isLate(saturday, '2018-12-16'), workingDaysLate(saturday, '2018-12-16')]).toEqual([true, 0]);
  });
});

describe('a need and a new line', () => {
  test.each([
    [2015, false],
    [2016, true],
    [2018, true],
    [2020, true],
    [2021, false],
  ])('fit the year %i: %s', (year, fits) => {
    const refusal = { ok: false, refusal: 'year_outside_run' };
    const newLine = { year, rung: 'asked' } as const;
    expect(decideNeed(run, { year })).toEqual(fits ? { ok: true, need: { year } } : refusal);
    expect(decideLine(run, newLine, today, today)).toEqual(
      fits ? { ok: true, line: newLine, step: { rung: 'asked', onDate: today } } : refusal,
    );
  });

  test('a line may start on any rung but an end', () => {
    const started = fundingRungs.filter((rung) => decideLine(run, { year: 2018, rung }, today, today).ok);
    expect(started).toEqual(fundingRungs.filter((rung) => !isLost({ rung })));
    expect(decideLine(run, { year: 2018, rung: 'lapsed' }, today, today)).toEqual({
      ok: false,
      refusal: 'starts_at_an_end',
    });
  });

  test('a line is not asked in the future', () => {
    expect(decideLine(run, { year: 2018, rung: 'asked' }, '2018-12-14', today)).toEqual({
      ok: false,
      refusal: 'in_the_future',
    });
  });
});
