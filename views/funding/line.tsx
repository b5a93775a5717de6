import { isLate, workingDaysLate } from '../../src/domain/funding/line.ts';
import {
  type Duration,
  type FundingRung,
  type Instrument,
  isLost,
  isSecured,
  type MoneyKind,
  type PolicyDomain,
} from '../../src/domain/funding.ts';
import { addresses, at } from '../addresses.ts';
import { capital, date } from '../format.ts';
import { lateWords } from '../parts/late.ts';
import { Badge } from '../parts/status.tsx';
import type { View } from '../view.ts';

/** One contribution for one year, in whole euros. */
export type Line = {
  id: number;
  experimentId: number;
  contributorId: number;
  year: number;
  amount: number;
  domain: PolicyDomain;
  instrument: Instrument;
  moneyKind: MoneyKind;
  duration: Duration;
  rung: FundingRung;
  expectedOn: string | null;
  note: string;
  version: number;
};

/** The name of who contributes, which leads to the line's own file. */
export function LineLink({ line, contributor }: { line: { id: number }; contributor: string }) {
  return <a href={at(addresses.fundingLine, { id: line.id })}>{contributor}</a>;
}

/** How far it is, in the colour of whether one can count on it. */
export function Rung({ view, line }: { view: View; line: { rung: FundingRung } }) {
  const tone = isSecured(line) ? 'safe' : isLost(line) ? 'error' : 'neutral';
  return <Badge text={capital(view.t.words.fundingRung[line.rung])} tone={tone} />;
}

/** By when certainty was expected, and how much later it is now. */
export function Expected({ view, line }: { view: View; line: Pick<Line, 'rung' | 'expectedOn'> }) {
  if (!line.expectedOn) return null;
  const on = date(line.expectedOn, view);
  if (!isLate(line, view.today)) return <>{on}</>;
  return (
    <span>
      {on}, <span class="overdue">{lateWords(view, workingDaysLate(line, view.today))}</span>
    </span>
  );
}
