import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paysAndBenefits } from '../../../src/domain/funding/benefits.ts';
import { fundingByYear } from '../../../src/domain/funding/year.ts';
import { policyDomains } from '../../../src/domain/funding.ts';
import { anyLine, line } from './example.ts';

describe('who pays beside who benefits', () => {
  test('names every domain, with secured euros and whether benefits land there', () => {
    const lines = [
      { ...line(2018, 30_000, 'received'), domain: 'social' as const },
      { ...line(2019, 20_000, 'granted'), domain: 'social' as const },
      { ...line(2018, 50_000, 'promised'), domain: 'safety' as const },
    ];
    expect(paysAndBenefits(lines, [{ domain: 'safety' }, { domain: 'care' }])).toEqual([
      { domain: 'care', paid: 0, benefits: true },
      { domain: 'social', paid: 50_000, benefits: false },
      { domain: 'safety', paid: 0, benefits: true },
      { domain: 'work_income', paid: 0, benefits: false },
    ]);
  });

  test('adds up to all secured money', () => {
    const anyDomain = fc.constantFrom(...policyDomains);
    const lines = fc.array(fc.tuple(anyLine, anyDomain).map(([one, domain]) => ({ ...one, domain })));
    fc.assert(
      fc.property(lines, (all) => {
        const paid = paysAndBenefits(all, []).reduce((sum, row) => sum + row.paid, 0);
        expect(paid).toBe(fundingByYear([], all).total.secured);
      }),
    );
  });
});
