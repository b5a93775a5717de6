import { describe, expect, test } from 'vitest';
import { decideDecision } from '../../src/domain/decision/record.ts';

const today = '2018-11-29';
const held = { status: 'held' as const };

describe('a decision', () => {
  test.each([
    [{ level: 'core_group', decidedOn: '2018-11-29' }, held, { ok: true }],
    [{ level: 'steering_group', decidedOn: null }, held, { ok: true }],
    [{ level: 'core_group', decidedOn: null }, held, { ok: false, refusal: 'date_missing' }],
    [{ level: 'steering_group', decidedOn: '2018-11-30' }, held, { ok: false, refusal: 'in_the_future' }],
    [
      { level: 'core_group', decidedOn: '2018-11-01' },
      { status: 'cancelled' as const },
      { ok: false, refusal: 'meeting_cancelled' },
    ],
  ] as const)('%o under a meeting that is %o: %o', (decision, meeting, decided) => {
    expect(decideDecision(decision, meeting, today)).toEqual(decided);
  });
});
