import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/domain/job.ts';

const now = '2018-11-29T10:00:00.000Z';
const none = { failing: 0, overdue: 0 };

describe('the work of the clock', () => {
  test.each([
    ['stands well when nothing is due', [], none],
    ['has an hour', [{ since: '2018-11-29T09:00:00.000Z', outcome: null }], none],
    ['is overdue after it', [{ since: '2018-11-29T08:59:59.999Z', outcome: null }], { ...none, overdue: 1 }],
    ['fails at once', [{ since: '2018-11-29T09:59:00.000Z', outcome: 'failed' }], { ...none, failing: 1 }],
    [
      'can be both',
      [
        { since: '2018-11-28T23:00:00.000Z', outcome: 'failed' },
        { since: '2018-11-28T23:00:00.000Z', outcome: null },
      ],
      { failing: 1, overdue: 2 },
    ],
  ] as const)('%s', (_, due, expected) => {
    expect(standingOf(due, now)).toEqual(expected);
  });
});
