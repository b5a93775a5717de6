import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import {
  fundingGaps,
  fundingLate,
  fundingSteps,
  moneyEndsFirst,
} from '../../src/domain/agenda/sources/funding.ts';
import type { AgendaState, FundingLine } from '../../src/domain/agenda/state.ts';
import { itemWith, quiet, untouchables } from './agenda-deal.ts';

const line: FundingLine = {
  id: 7,
  experimentId: 3,
  contributor: 'JenV',
  year: 2018,
  amount: 40_000,
  rung: 'promised',
  expectedOn: '2018-09-15',
  stepOn: '2018-05-01',
};

/** Maastricht needs 100,000 euros in 2018 and in 2019. */
const maastricht = (lines: Partial<FundingLine>[], changes: Partial<AgendaState> = {}): AgendaState => ({
  ...quiet,
  experiments: [untouchables],
  needs: [2018, 2019].map((year) => ({ experimentId: 3, year, amount: 100_000 })),
  fundingLines: lines.map((one, i) => ({ ...line, id: 7 + i, ...one })),
  ...changes,
});
const reasons = (items: { reasons: unknown[] }[]) => items.flatMap((item) => item.reasons);

describe('funding', () => {
  it('lacks what is not secured: a promise fills no gap', () => {
    const state = maastricht([{}, { rung: 'received', amount: 60_000 }]);
    expect(reasons(fundingGaps(state, defaultPolicy))).toEqual([
      { code: 'funding_gap', year: 2018, amount: 40_000 },
      { code: 'funding_gap', year: 2019, amount: 100_000 },
    ]);
  });

  it('looks half a year ahead: in spring the gap of next year can wait', () => {
    const state = maastricht([], { today: '2018-05-01' });
    expect(reasons(fundingGaps(state, defaultPolicy))).toEqual([
      { code: 'funding_gap', year: 2018, amount: 100_000 },
    ]);
  });

  it('warns when secured money ends before the experiment does', () => {
    const state = maastricht([
      { rung: 'received', amount: 100_000 },
      { rung: 'granted', amount: 50_000, year: 2019 },
    ]);
    expect(reasons(moneyEndsFirst(state, defaultPolicy))).toEqual([
      { code: 'money_ends_first', on: '2019-06-02', endsOn: '2019-10-31' },
    ]);
    expect(moneyEndsFirst({ ...state, today: '2018-11-01' }, defaultPolicy)).toEqual([]);
  });

  it.each([
    ['is late by working days', {}, [56]],
    ['is not told within the first month', { expectedOn: '2018-11-04' }, []],
    ['is told from the first whole month', { expectedOn: '2018-11-03' }, [21]],
    ['is not late when it is secured', { rung: 'granted' as const }, []],
    ['is not late when it was rejected', { rung: 'rejected' as const }, []],
    ['is not late without a date', { expectedOn: null }, []],
  ])('%s', (_, changes, days) => {
    const expected = days.map((workingDays) => {
      return { code: 'funding_late', from: 'JenV', rung: 'promised', amount: 40_000, workingDays };
    });
    expect(reasons(fundingLate(maastricht([changes]), defaultPolicy))).toEqual(expected);
  });

  it('that took a step is for information, unless the money is lost', () => {
    const granted = fundingSteps(maastricht([{ rung: 'granted', stepOn: '2018-11-20' }]));
    const rejected = fundingSteps(maastricht([{ rung: 'rejected', stepOn: '2018-11-20' }]));
    expect([granted[0]?.section, rejected[0]?.section]).toEqual(['for_information', 'progress']);
    expect(reasons(granted)).toEqual([
      { code: 'funding_step', from: 'JenV', rung: 'granted', amount: 40_000, on: '2018-11-20' },
    ]);
    expect(fundingSteps(maastricht([{}]))).toEqual([]);
  });

  it('is part of the item of its experiment: first what was lost, then what is late, then what lacks', () => {
    const lost = { contributor: 'Maastricht', rung: 'rejected', stepOn: '2018-11-20' } as const;
    const item = itemWith(composeAgenda(maastricht([{}, lost]), defaultPolicy).items, 'experiment:3');
    expect(item).toMatchObject({ kind: 'funding_shift', section: 'progress', experimentId: 3 });
    expect(item.reasons.map(({ code }) => code)).toEqual([
      ...['funding_step', 'funding_late', 'funding_gap', 'funding_gap', 'money_ends_first', 'no_update'],
    ]);
  });

  it('that lacks is not by itself something that must be discussed', () => {
    const item = itemWith(composeAgenda(maastricht([]), defaultPolicy).items, 'experiment:3');
    expect(item).toMatchObject({ kind: 'funding_gap', mustDiscuss: false });
  });

  it('of an experiment that stopped is no longer asked for', () => {
    const state = maastricht([{}], { experiments: [{ ...untouchables, state: 'stopped' }] });
    expect([...fundingGaps(state, defaultPolicy), ...fundingLate(state, defaultPolicy)]).toEqual([]);
  });
});
