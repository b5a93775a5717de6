import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lights } from '../../../src/domain/steering/judgement.ts';
import { trend, trendOf } from '../../../src/domain/steering/trend.ts';
import { judge, line, report } from './example.ts';

describe('the trend of a cell', () => {
  test.each([
    ['on_track', 'attention', 'better'],
    ['attention', 'stuck', 'better'],
    ['stuck', 'on_track', 'worse'],
    ['attention', 'attention', 'same'],
    ['none', 'none', 'same'],
    ['stuck', 'none', 'new'],
    ['none', 'stuck', 'new'],
    ['stuck', undefined, 'new'],
    ['none', undefined, 'new'],
  ] as const)('now %s, before %s, is %s', (now, before, expected) => {
    expect(trend(now, before)).toBe(expected);
  });

  test('turns around when time does', () => {
    const mirror = { better: 'worse', worse: 'better', same: 'same', new: 'new' } as const;
    const anyLight = fc.constantFrom(...lights);
    fc.assert(
      fc.property(anyLight, anyLight, (a, b) => {
        expect(trend(b, a)).toBe(mirror[trend(a, b)]);
      }),
    );
  });

  test('is given for each aspect, and is new for a city that just joined', () => {
    const before = judge({ lines: [line('asked')] });
    const now = judge({ updates: [report('stuck')] });
    expect(trendOf(now, before)).toEqual({
      progress: 'worse',
      funding: 'better',
      milestones: 'same',
      bottlenecks: 'same',
    });
    expect(trendOf(now, undefined).bottlenecks).toBe('new');
  });
});
