import { describe, expect, test } from 'vitest';
import type { SteeringRegister } from '../../../src/domain/steering/register.ts';
import { judgeCities } from '../../../src/domain/steering.ts';
import { calm, milestone, stay, today } from './example.ts';

describe('the overview of all cities', () => {
  const { updates: _, needs, lines, milestones, ...experiment } = calm;
  const register: SteeringRegister = {
    parties: [
      { id: 1, kind: 'city', name: 'Almere' },
      { id: 2, kind: 'city', name: 'Breda' },
      { id: 3, kind: 'ministry', name: 'JenV' },
    ],
    memberships: [
      { partyId: 1, fromOn: '2017-03-20', untilOn: null },
      { partyId: 2, fromOn: '2017-03-20', untilOn: '2018-12-31' },
      { partyId: 3, fromOn: '2017-03-20', untilOn: null },
    ],
    meetings: [
      { id: 1, heldOn: '2018-11-01', status: 'held' },
      { id: 2, heldOn: '2018-12-06', status: 'cancelled' },
    ],
    experiments: [experiment],
    experimentCities: [{ experimentId: 10, cityId: 1 }],
    updates: [{ experimentId: 10, meetingId: 1, cityId: 1, progress: 'on_track', submittedOn: '2018-10-25' }],
    fundingNeeds: needs,
    fundingLines: lines,
    milestones: milestones.map((one) => ({ ...one, experimentId: 10, cityId: 1 })),
    bottlenecks: [
      { id: 14, cityId: 1, status: 'open', loggedOn: '2018-06-01' },
      { id: 15, cityId: 1, status: 'draft', loggedOn: '2018-01-01' },
    ],
    bottleneckExperiments: [{ bottleneckId: 14, experimentId: 10 }],
    closures: [],
    escalations: [],
    escalationEvents: [],
  };
  const names = (day: string) => judgeCities(register, day).map(({ city }) => city.name);

  test('holds the cities that take part on that day, the last day included', () => {
    expect(names(today)).toEqual(['Almere', 'Breda']);
    expect(names('2018-12-31')).toEqual(['Almere', 'Breda']);
    expect(names('2019-01-01')).toEqual(['Almere']);
    expect(names('2017-03-19')).toEqual([]);
  });

  test('judges each on its own experiments, updates, money, milestones and open bottlenecks', () => {
    const [own, other] = judgeCities(register, today);
    expect(own).toMatchObject({
      progress: { light: 'on_track', reason: { code: 'reported', on: '2018-10-25' } },
      funding: { light: 'on_track' },
      milestones: { light: 'on_track' },
      bottlenecks: { reason: { code: 'still', bottleneckId: 14, experiment: 'Vroegsignalering' } },
    });
    expect(other).toMatchObject({ progress: { reason: { code: 'no_experiments' } } });
  });

  test('counts no meeting that was cancelled as silence, and no milestone of a partner city', () => {
    const cancelled = ['2018-11-15', '2018-12-06'].map((heldOn, id) => ({
      id,
      heldOn,
      status: 'cancelled' as const,
    }));
    const missed = { ...milestone('2018-12-11', '2018-12-11'), experimentId: 10, cityId: 2 };
    const changed = { ...register, meetings: [...register.meetings, ...cancelled], milestones: [missed] };
    const joint = { ...changed, experimentCities: [1, 2].map((cityId) => ({ experimentId: 10, cityId })) };
    const [own, partner] = judgeCities(joint, today);
    expect(own?.progress.light).toBe('on_track');
    expect(own?.milestones.reason.code).toBe('no_milestones');
    expect(partner?.milestones.reason.code).toBe('missed');
  });

  test.each([
    [
      'an escalation',
      { escalations: [{ ...stay, id: 1, bottleneckId: 14, startedOn: today, endedOn: today }] },
    ],
    [
      'an event on its ladder',
      {
        escalations: [{ ...stay, id: 1, bottleneckId: 14, startedOn: '2018-07-01', endedOn: '2018-07-02' }],
        escalationEvents: [{ escalationId: 1, onDate: '2018-12-01' }],
      },
    ],
    ['that it was reopened', { closures: [{ bottleneckId: 14, reopenedOn: '2018-12-01' }] }],
  ])('counts %s as movement of a bottleneck', (_, change) => {
    const [own] = judgeCities({ ...register, ...change }, today);
    expect(own?.bottlenecks.reason.code).toBe('in_hand');
  });
});
