import { isSecured, type PolicyDomain, policyDomains } from '../funding.ts';
import type { Line } from './year.ts';

export type PayerAndWinner = { domain: PolicyDomain; paid: number; benefits: boolean };

/**
 * Who pays beside who benefits: per policy domain the secured euros over all years, and whether benefits land there.
 * Every domain is in the list, because a domain that benefits and pays nothing is what one looks for.
 */
export function paysAndBenefits(
  lines: readonly (Pick<Line, 'amount' | 'rung'> & { domain: PolicyDomain })[],
  benefits: readonly { domain: PolicyDomain }[],
): PayerAndWinner[] {
  return policyDomains.map((domain) => ({
    domain,
    paid: lines
      .filter((line) => line.domain === domain && isSecured(line))
      .reduce((total, line) => total + line.amount, 0),
    benefits: benefits.some((benefit) => benefit.domain === domain),
  }));
}
