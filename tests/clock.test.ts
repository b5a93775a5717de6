import { describe, expect, test } from 'vitest';
import { momentOf } from '../src/http/clock.ts';

describe('today', () => {
  test.each([
    ['2018-11-29T22:59:59.000Z', '2018-11-29'],
    ['2018-11-29T23:00:00.000Z', '2018-11-30'],
    ['2018-06-29T21:59:59.000Z', '2018-06-29'],
    ['2018-06-29T22:00:00.000Z', '2018-06-30'],
  ])('at %s is %s in the Netherlands, wherever the computer is', (instant, day) => {
    expect(momentOf(instant, null)).toEqual({ today: day, now: instant });
  });

  test('in the demo is its own date, at the Dutch time of day, and never past its midnight', () => {
    const { today, now } = momentOf('2026-07-01T22:30:15.250Z', '2018-11-29');
    expect(today).toBe('2018-11-29');
    expect(now).toBe('2018-11-28T23:30:15.250Z');
    expect(momentOf(now, null).today).toBe('2018-11-29');
  });
});
