import { eq } from 'drizzle-orm';
import { fundingLines, fundingSteps } from '../../db/schema/index.ts';
import { newId } from '../../db/write.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { decideFundingStep } from '../../src/domain/funding/step.ts';
import type { Duration, FundingRung, Instrument, MoneyKind, PolicyDomain } from '../../src/domain/funding.ts';
import { Entity, nextVersion } from './entity.ts';
import type { Experiment } from './experiment.ts';
import type { Party } from './party.ts';
import { agreed } from './possible.ts';
import type { Story } from './story.ts';

export type Money = {
  domain: PolicyDomain;
  instrument: Instrument;
  moneyKind?: MoneyKind;
  duration?: Duration;
  expectedOn?: Day;
  note?: string;
};

/** One contribution for one year, in whole euros, and how it climbed its ladder. */
export class FundingLine extends Entity {
  private rung: FundingRung = 'asked';
  private readonly steps: { onDate: Day }[];

  constructor(
    story: Story,
    on: Day,
    private readonly experiment: Experiment,
    private readonly contributor: Party,
    private readonly year: number,
    amount: number,
    money: Money,
  ) {
    super(story, fundingLines);
    this.steps = [{ onDate: on }];
    const kinds = { moneyKind: 'process', duration: 'one_off' } as const;
    this.tell(on, 'funding.line_added', experiment.lead, (query) => [
      query.insert(fundingLines).values({
        ...kinds,
        ...money,
        experimentId: experiment.id,
        contributorId: contributor.id,
        year,
        amount,
        rung: 'asked',
      }),
      query.insert(fundingSteps).values({ lineId: newId, rung: 'asked', onDate: on }),
    ]);
  }

  becomes(on: Day, rung: FundingRung, note = '') {
    this.tell(on, 'funding.step_taken', this.experiment.lead, (query) => {
      const { id, steps } = this;
      const about = `${this.experiment.title}, ${this.contributor.name} ${this.year}`;
      const { step } = agreed(
        decideFundingStep({ id, rung: this.rung }, steps, { rung, onDate: on }, on),
        on,
        about,
      );
      this.rung = rung;
      steps.push({ onDate: on });
      return [
        query.insert(fundingSteps).values({ ...step, note }),
        query.update(fundingLines).set({ rung, version: nextVersion }).where(eq(fundingLines.id, id)),
      ];
    });
    return this;
  }
}
