import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/domain/steering/changed.ts';
import type { OverviewRegister } from '../../../src/domain/steering/overview-register.ts';
import { judgeCities } from '../../../src/domain/steering.ts';
import { bottleneck, deal, line, milestone, stay } from './deal.ts';

const state = (change: Partial<OverviewRegister>, day: string) => {
  const register = { ...deal, ...change };
  return { register, day, cities: judgeCities(register, day) };
};
/** Between two meetings, on which Breda neither came nor went. */
const changes = (before: Partial<OverviewRegister>, now: Partial<OverviewRegister>) =>
  changesBetween(state(before, '2018-11-01'), state(now, '2018-11-29')).filter(
    ({ code }) => code !== 'light',
  );

describe('between two days', () => {
  test('nothing happened when nothing did', () => {
    expect(changes({}, {})).toEqual([]);
  });

  test('parties left and joined', () => {
    const told = changesBetween(state({}, '2018-09-30'), state({}, '2018-10-01'));
    expect(told).toContainEqual({ code: 'left', party: 'Breda' });
    const back = changesBetween(state({}, '2018-10-01'), state({}, '2018-09-30'));
    expect(back).toContainEqual({ code: 'joined', party: 'Breda' });
  });

  test('a light changed', () => {
    const now = state({ milestones: [milestone({ forecastOn: '2018-11-20' })] }, '2018-11-29');
    const before = state({ milestones: [milestone()] }, '2018-11-01');
    expect(changesBetween(before, now)).toContainEqual({
      code: 'light',
      city: 'Almere',
      aspect: 'milestones',
      from: 'on_track',
      to: 'stuck',
    });
  });

  test('an experiment changed its state, and a new one is no change of state', () => {
    const [experiment] = deal.experiments;
    if (!experiment) throw new Error('one experiment');
    const adjusted = [{ ...experiment, state: 'adjusted' as const }];
    expect(changes({}, { experiments: adjusted })).toEqual([
      { code: 'state', experimentId: 10, experiment: 'Vroegsignalering', to: 'adjusted' },
    ]);
    expect(changes({ experiments: [] }, {})).toEqual([]);
  });

  test('money climbed its ladder, and new money was asked', () => {
    const told = {
      code: 'money',
      lineId: 5,
      amount: 100,
      contributor: 'JenV',
      experiment: 'Vroegsignalering',
    };
    const granted = { fundingLines: [line({ rung: 'granted' })] };
    expect(changes({ fundingLines: [line()] }, granted)).toEqual([{ ...told, to: 'granted' }]);
    expect(changes({}, { fundingLines: [line()] })).toEqual([{ ...told, to: 'asked' }]);
  });

  test('a milestone was reached', () => {
    const reached = { milestones: [milestone({ actualOn: '2018-11-20' })] };
    expect(changes({ milestones: [milestone()] }, reached)).toEqual([
      { code: 'reached', milestoneId: 9, title: 'Raadsvoorstel', city: 'Almere', on: '2018-11-20' },
    ]);
    expect(changes(reached, reached)).toEqual([]);
  });
});

describe('of bottlenecks', () => {
  const told = { bottleneckId: 14, title: 'Niemand mag het zeggen', city: 'Almere' };
  const open = { bottlenecks: [bottleneck()] };
  const draft = { bottlenecks: [bottleneck({ status: 'draft' })] };
  const closed = { bottlenecks: [bottleneck({ status: 'closed' })] };
  const asked = { ...open, escalations: [stay()] };

  test('one was logged when it was published, not when it was a draft', () => {
    expect(changes({}, draft)).toEqual([]);
    expect(changes(draft, open)).toEqual([{ code: 'logged', ...told }]);
  });

  test('one went up', () => {
    expect(changes(open, asked)).toEqual([
      { code: 'moved', direction: 'up', rung: 'ministry', addressee: 'JenV', ...told },
    ]);
  });

  test('one that went up twice is told where it lies now', () => {
    const passed = stay({ id: 19, rung: 'core_group', addresseeId: null, endedOn: '2018-11-05' });
    const twice = { ...open, escalations: [passed, stay()] };
    expect(changes(open, twice)).toMatchObject([{ code: 'moved', rung: 'ministry' }]);
  });

  test('one was answered, once', () => {
    const answered = { ...open, escalations: [stay({ answeredOn: '2018-11-20' })] };
    expect(changes(asked, answered)).toEqual([
      { code: 'answered', rung: 'ministry', addressee: 'JenV', ...told },
    ]);
    expect(changes(answered, answered)).toEqual([]);
  });

  test('one ended without a solution, and one was reopened', () => {
    const closure = { id: 1, bottleneckId: 14, closedOn: '2018-11-10', reopenedOn: null };
    const lapsed = { ...closed, closures: [{ ...closure, outcome: 'lapsed' as const }] };
    expect(changes(open, lapsed)).toEqual([{ code: 'ended', outcome: 'lapsed', ...told }]);
    const solved = { ...closed, closures: [{ ...closure, outcome: 'solved' as const }] };
    expect(changes(open, solved)).toEqual([]);
    const again = {
      ...open,
      closures: [{ ...closure, outcome: 'solved' as const, reopenedOn: '2018-11-20' }],
    };
    expect(changes(solved, again)).toEqual([{ code: 'reopened', ...told }]);
  });
});
