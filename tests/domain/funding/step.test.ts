import { describe, expect, test } from 'vitest';
import { decideFundingStep, nextRungs } from '../../../src/domain/funding/step.ts';
import { type FundingRung, fundingRungs } from '../../../src/domain/funding.ts';
import { today } from './example.ts';

describe('a step on the funding ladder', () => {
  const steps = [{ onDate: '2018-03-01' }, { onDate: '2018-06-01' }];
  const decide = (from: FundingRung, rung: FundingRung, onDate = '2018-09-01') =>
    decideFundingStep({ id: 7, rung: from }, steps, { rung, onDate }, today);

  test('goes up, and may skip a rung', () => {
    expect(decide('promised', 'granted')).toEqual({
      ok: true,
      step: { lineId: 7, rung: 'granted', onDate: '2018-09-01' },
    });
    expect(decide('asked', 'received')).toMatchObject({ ok: true });
  });

  test.each([
    ['asked', 'rejected'],
    ['granted', 'lapsed'],
    ['accounted_for', 'rejected'],
  ] as const)('can end: from %s to %s', (from, rung) => {
    expect(decide(from, rung)).toMatchObject({ ok: true });
  });

  test.each([
    ['never goes back', 'granted', 'promised', '2018-09-01', 'rung_not_higher'],
    ['is not the rung where the line stands', 'granted', 'granted', '2018-09-01', 'rung_not_higher'],
    ['never leaves rejected', 'rejected', 'granted', '2018-09-01', 'line_has_ended'],
    ['never leaves lapsed, not even for rejected', 'lapsed', 'rejected', '2018-09-01', 'line_has_ended'],
    ['is not before the previous step', 'promised', 'granted', '2018-05-31', 'before_previous_step'],
    ['is not in the future', 'promised', 'granted', '2018-12-14', 'in_the_future'],
  ] as const)('%s', (_, from, rung, onDate, refusal) => {
    expect(decide(from, rung, onDate)).toEqual({ ok: false, refusal });
  });

  test('may fall on the day of the previous step and on today', () => {
    expect(decide('promised', 'granted', '2018-06-01')).toMatchObject({ ok: true });
    expect(decide('promised', 'granted', today)).toMatchObject({ ok: true });
  });

  test('is offered for exactly the rungs that would be accepted', () => {
    for (const from of fundingRungs) {
      const accepted = fundingRungs.filter((rung) => decide(from, rung).ok);
      expect(nextRungs({ rung: from })).toEqual(accepted);
    }
  });
});
