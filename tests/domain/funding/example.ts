import fc from 'fast-check';
import { type FundingRung, fundingRungs } from '../../../src/domain/funding.ts';

export const today = '2018-12-13';
export const run = { id: 1, startsOn: '2017-03-20', endsOn: '2019-11-01' };
export const need = (year: number, amount: number, experimentId = 1) => ({ experimentId, year, amount });
export const line = (year: number, amount: number, rung: FundingRung, experimentId = 1) => ({
  experimentId,
  year,
  amount,
  rung,
});

export const anyLine = fc.record({
  experimentId: fc.integer({ min: 1, max: 3 }),
  year: fc.integer({ min: 2016, max: 2020 }),
  amount: fc.integer({ min: 1, max: 1_000_000 }),
  rung: fc.constantFrom(...fundingRungs),
});
export const anyNeed = anyLine.map(({ rung: _, ...rest }) => rest);
export const anyMoney = { needs: fc.array(anyNeed), lines: fc.array(anyLine) };
