import { and, inArray, lt } from 'drizzle-orm';
import { fundingRungs, isLost, isSecured } from '../../../src/domain/funding.ts';
import { fundingLines } from '../../schema/index.ts';

/** The rungs of the domain's own judgement, so that a list and a file never count differently. */
export const securedRungs = fundingRungs.filter((rung) => isSecured({ rung }));
const waitingRungs = fundingRungs.filter((rung) => !isSecured({ rung }) && !isLost({ rung }));

/** That a line is past the day on which it was expected, and still waited for. */
export const isLate = (today: string) =>
  and(inArray(fundingLines.rung, waitingRungs), lt(fundingLines.expectedOn, today));
