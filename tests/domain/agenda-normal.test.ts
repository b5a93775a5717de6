import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAgenda } from '../../src/domain/agenda/compose.ts';
import { isTreated } from '../../src/domain/agenda/item.ts';
import { defaultPolicy } from '../../src/domain/agenda/policy.ts';
import type { AgendaState, OpenBottleneck } from '../../src/domain/agenda/state.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { ownerKinds } from '../../src/domain/experiment.ts';
import { fundingRungs } from '../../src/domain/funding.ts';
import { progresses } from '../../src/domain/update.ts';
import { askedOfCoreGroup, askedOfJenV, dataSharing, itemWith, quiet } from './agenda-deal.ts';

const text = fc.constantFrom('', 'Vraag');
const daysAround = fc.integer({ min: -90, max: 90 });

/** Whatever there may be to say about one experiment, all at once if need be. */
const side = fc.record({
  reports: fc.option(
    fc.record({ progress: fc.constantFrom(...progresses), success: text, supportQuestion: text }),
  ),
  vacant: fc.subarray([...ownerKinds]),
  need: fc.integer({ min: 0, max: 100_000 }),
  rung: fc.constantFrom(...fundingRungs),
  due: daysAround,
  unheard: fc.nat(4),
});
type Side = typeof side extends fc.Arbitrary<infer T> ? T : never;

const elsewhere: OpenBottleneck = { ...dataSharing, rung: 'ministry', loggedOn: '2018-11-20' };
const supportQuestion: OpenBottleneck = { ...dataSharing, isSupportQuestion: true };

/** Eight experiments, six to eight live bottlenecks of which at most two are overdue, a decision, a lesson. */
const programmes: fc.Arbitrary<AgendaState> = fc
  .record({
    sides: fc.array(side, { minLength: 8, maxLength: 8 }),
    overdue: fc.nat(2),
    others: fc.array(fc.constantFrom(askedOfCoreGroup, elsewhere, supportQuestion), {
      minLength: 6,
      maxLength: 6,
    }),
  })
  .map(({ sides, overdue, others }) => ({
    ...quiet,
    ...programmeOf(sides),
    bottlenecks: [...Array.from({ length: overdue }, () => askedOfJenV), ...others].map((one, i) => ({
      ...one,
      id: i + 1,
    })),
    actions: [{ dueOn: quiet.today }],
    steeringDecisions: [{ id: 5, text: 'Borging na 2019', experimentId: null, bottleneckId: null }],
    lessons: [{ id: 2, title: 'Zoek mensen op in de PI', experimentId: null, sharedOn: '2018-11-15' }],
  }));

function programmeOf(sides: readonly Side[]): Partial<AgendaState> {
  const each = <T>(tell: (one: Side, of: { experimentId: number; city: string }) => T[]) =>
    sides.flatMap((one, i) => tell(one, { experimentId: i + 1, city: `Stad ${i + 1}` }));
  return {
    experiments: each((_, { experimentId: id, city }) => [
      { id, title: '', cities: [city], state: 'running', startsOn: '2017-09-01', endsOn: '2019-10-31' },
    ]),
    updates: each(({ reports }, of) => (reports ? [{ ...of, ...reports }] : [])),
    unheard: each(({ unheard }, of) => [{ ...of, meetings: unheard }]),
    vacancies: each(({ vacant }, of) =>
      vacant.map((kind) => ({ ...of, kind, since: '2018-07-04', days: 152 })),
    ),
    needs: each(({ need }, of) => [{ ...of, year: 2018, amount: need }]),
    fundingLines: each(({ rung }, of) => [
      { ...of, ...late, id: of.experimentId, rung, stepOn: '2018-11-20' },
    ]),
    milestones: each(({ due }, of) => [
      {
        ...of,
        id: of.experimentId,
        title: '',
        forecastOn: addDays(quiet.today, due),
        actualOn: null,
        replanning: null,
      },
    ]),
  };
}

const late = { contributor: 'JenV', year: 2018, amount: 40_000, expectedOn: '2018-09-15' };

describe('the agenda of a normal programme', () => {
  it('hears every experiment or tells of it for information, within two hours', () => {
    fc.assert(
      fc.property(programmes, (state) => {
        const { items, plannedMinutes } = composeAgenda(state, defaultPolicy);
        for (const { id } of state.experiments) {
          expect(isTreated(itemWith(items, `experiment:${id}`))).toBe(true);
        }
        expect(plannedMinutes).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('has one item for each experiment, and none about a side of one', () => {
    fc.assert(
      fc.property(programmes, (state) => {
        const { items } = composeAgenda(state, defaultPolicy);
        expect(items.filter(({ key }) => /^(experiment|funding|vacancy|milestone):/.test(key))).toHaveLength(
          8,
        );
      }),
    );
  });
});
