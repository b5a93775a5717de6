import { type FundingRung, isSecured } from '../funding.ts';

export type Need = { experimentId: number; year: number; amount: number };
export type Line = { experimentId: number; year: number; amount: number; rung: FundingRung };

/** Whole euros. `asked`, `promised` and `secured` exclude each other; the gap is what need lacks in secured money. */
export type Funding = { need: number; asked: number; promised: number; secured: number; gap: number };

/**
 * Need against lines in one year, of one or more experiments. Rejected and lapsed lines never count, and what
 * one experiment has too much does not fill the gap of another.
 */
export function fundingOfYear(needs: readonly Need[], lines: readonly Line[], year: number): Funding {
  const needsNow = needs.filter((need) => need.year === year);
  const linesNow = lines.filter((line) => line.year === year);
  const experimentIds = new Set([...needsNow, ...linesNow].map((row) => row.experimentId));
  return addUp(
    [...experimentIds].map((id) =>
      fundingOfOne(
        needsNow.filter((need) => need.experimentId === id),
        linesNow.filter((line) => line.experimentId === id),
      ),
    ),
  );
}

/** Every year that has a need or a line, in order, and the total; a surplus in one year fills no gap in another. */
export function fundingByYear(needs: readonly Need[], lines: readonly Line[]) {
  const years = [...new Set([...needs, ...lines].map((row) => row.year))].sort((a, b) => a - b);
  const perYear = years.map((year) => ({ year, ...fundingOfYear(needs, lines, year) }));
  return { years: perYear, total: addUp(perYear) };
}

/** Euros that come if every promise is kept: promised and secured, over all years. What was only asked is a hope. */
export function expectedFunding(lines: readonly Line[]): number {
  return sum(lines.filter((line) => line.rung === 'promised' || isSecured(line)));
}

function fundingOfOne(needs: readonly Need[], lines: readonly Line[]): Funding {
  const need = sum(needs);
  const secured = sum(lines.filter(isSecured));
  return {
    need,
    asked: sum(lines.filter((line) => line.rung === 'asked')),
    promised: sum(lines.filter((line) => line.rung === 'promised')),
    secured,
    gap: Math.max(0, need - secured),
  };
}

function addUp(parts: readonly Funding[]): Funding {
  const total = (key: keyof Funding) => parts.reduce((result, part) => result + part[key], 0);
  return {
    need: total('need'),
    asked: total('asked'),
    promised: total('promised'),
    secured: total('secured'),
    gap: total('gap'),
  };
}

const sum = (rows: readonly { amount: number }[]) => rows.reduce((total, row) => total + row.amount, 0);
