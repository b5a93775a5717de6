import { eq } from 'drizzle-orm';
import { benefits, experimentCities, experiments, fundingNeeds } from '../../db/schema/index.ts';
import { newId } from '../../db/write.ts';
import type { Day } from '../../src/domain/calendar.ts';
import { decideState } from '../../src/domain/experiment/state.ts';
import type { ExperimentState, OwnerKind, Securing, Theme } from '../../src/domain/experiment.ts';
import type { PolicyDomain } from '../../src/domain/funding.ts';
import type { Doer, Query } from './act.ts';
import { Entity, nextVersion } from './entity.ts';
import { FundingLine, type Money } from './funding.ts';
import { Milestone, type Planned } from './milestone.ts';
import { Owner } from './owner.ts';
import type { Party } from './party.ts';
import { agreed } from './possible.ts';
import type { Story } from './story.ts';

export type Registered = {
  cities: [Party, ...Party[]];
  theme: Theme;
  summary: string;
  targetGroup?: string;
  learningQuestion?: string;
  measurement?: string;
  startsOn: Day;
  endsOn: Day;
  benefits?: Partial<Record<PolicyDomain, string>>;
};

/** What one or more cities try out. The first city speaks for it. */
export class Experiment extends Entity {
  readonly cities: readonly Party[];
  private state: { state: ExperimentState; learned: string; startsOn: Day; endsOn: Day };

  constructor(
    story: Story,
    on: Day,
    readonly title: string,
    registered: Registered,
  ) {
    super(story, experiments);
    const { cities, benefits: landing = {}, ...columns } = registered;
    this.cities = cities;
    const { startsOn, endsOn } = columns;
    this.state = { state: 'preparing', learned: '', startsOn, endsOn };
    this.tell(on, 'experiment.registered', this.lead, (query) => [
      query.insert(experiments).values({ title, ...columns, state: 'preparing' }),
      ...cities.map(({ id }) => query.insert(experimentCities).values({ experimentId: newId, cityId: id })),
      ...Object.entries(landing).map(([domain, note]) =>
        query.insert(benefits).values({ experimentId: newId, domain: domain as PolicyDomain, note }),
      ),
    ]);
  }

  /** Who speaks for it: the lead of its first city. */
  get lead(): Doer {
    return this.story.seats.city(this.cities[0] as Party);
  }

  becomes(on: Day, state: ExperimentState, learned = '') {
    this.tell(on, 'experiment.state_changed', this.lead, (query) => {
      const { experiment } = agreed(decideState(this.state, { state, learned }, on), on, this.title);
      this.state = { ...this.state, ...experiment };
      return [this.edit(query, experiment)];
    });
  }

  edits(on: Day, columns: Partial<Pick<Registered, 'targetGroup' | 'learningQuestion' | 'measurement'>>) {
    this.tell(on, 'experiment.edited', this.lead, (query) => [this.edit(query, columns)]);
  }

  secures(on: Day, securing: Securing, securingNote: string) {
    this.tell(on, 'experiment.securing_recorded', this.lead, (query) => [
      this.edit(query, { securing, securingNote }),
    ]);
  }

  /** Recorded on a day; `fromOn` says since when, if that was earlier. */
  owner = (on: Day, kind: OwnerKind, party: Party, title: string, fromOn = on) =>
    new Owner(this.story, on, this, kind, party, title, fromOn);

  needs(on: Day, perYear: Record<number, number>) {
    this.tell(on, 'funding.need_set', this.lead, (query) =>
      Object.entries(perYear).map(([year, amount]) =>
        query.insert(fundingNeeds).values({ experimentId: this.id, year: Number(year), amount }),
      ),
    );
  }

  asks = (on: Day, contributor: Party, year: number, amount: number, money: Money) =>
    new FundingLine(this.story, on, this, contributor, year, amount, money);

  plans = (on: Day, city: Party, title: string, planned: Planned) =>
    new Milestone(this.story, on, this, city, title, planned);

  private edit(query: Query, columns: Partial<typeof experiments.$inferInsert>) {
    return query
      .update(experiments)
      .set({ ...columns, version: nextVersion })
      .where(eq(experiments.id, this.id));
  }
}
