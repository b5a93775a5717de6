import { eq } from 'drizzle-orm';
import type {
  Duration,
  FundingRung,
  Instrument,
  MoneyKind,
  PolicyDomain,
} from '../../../src/domain/funding.ts';
import type { Database } from '../../database.ts';
import { fundingLines, fundingSteps } from '../../schema/index.ts';
import { type Author, newId, type Written, write } from '../../write.ts';

export type LineInput = {
  contributorId: number;
  year: number;
  amount: number;
  domain: PolicyDomain;
  instrument: Instrument;
  moneyKind: MoneyKind;
  duration: Duration;
  expectedOn: string | null;
  note: string;
};

/** A new line, with the first step of its ladder. */
export function addLine(
  database: Database,
  author: Author,
  { experimentId, step, ...line }: LineInput & { experimentId: number; step: Step },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'funding.line_added',
    subject: { table: fundingLines, id: 'new' },
    idempotencyKey,
    statements: [
      database.query.insert(fundingLines).values({ ...line, experimentId, rung: step.rung }),
      database.query.insert(fundingSteps).values({ ...step, lineId: newId }),
    ],
  });
}

export function editLine(
  database: Database,
  author: Author,
  { id, version, ...line }: LineInput & { id: number; version: number },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'funding.line_edited',
    subject: { table: fundingLines, id },
    expects: [{ table: fundingLines, id, version }],
    idempotencyKey,
    statements: [
      database.query
        .update(fundingLines)
        .set({ ...line, version: version + 1 })
        .where(eq(fundingLines.id, id)),
    ],
  });
}

type Step = { rung: FundingRung; onDate: string };

/** One step on the ladder; the line's own rung repeats it. */
export function takeStep(
  database: Database,
  author: Author,
  { lineId: id, version, ...step }: Step & { lineId: number; version: number; note: string },
  idempotencyKey?: string,
): Promise<Written> {
  return write(database, author, {
    action: 'funding.step_taken',
    subject: { table: fundingLines, id },
    expects: [{ table: fundingLines, id, version }],
    idempotencyKey,
    statements: [
      database.query.insert(fundingSteps).values({ ...step, lineId: id }),
      database.query
        .update(fundingLines)
        .set({ rung: step.rung, version: version + 1 })
        .where(eq(fundingLines.id, id)),
    ],
  });
}
