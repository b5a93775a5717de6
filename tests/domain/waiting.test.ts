import { describe, expect, test } from 'vitest';
import { ownerKinds } from '../../src/domain/experiment.ts';
import { type Register, waitsOf } from '../../src/domain/waiting.ts';

const today = '2018-12-13';
const startsOn = '2017-03-20';
const owners = ownerKinds.map((kind) => ({ kind, fromOn: startsOn, untilOn: null }));
const quiet: Register = {
  experiment: { state: 'running', startsOn, endsOn: '2019-11-01' },
  owners,
  lines: [],
  steps: [],
  escalations: [],
  milestones: [],
};
const waits = (facts: Partial<Register>) => waitsOf({ ...quiet, ...facts }, today);

const step = (lineId: number, rung: Register['steps'][number]['rung'], onDate: string) => ({
  lineId,
  rung,
  onDate,
});
const escalation = {
  bottleneckId: 14,
  rung: 'ministry',
  addressee: 'JenV',
  startedOn: '2018-12-03',
  answeredOn: null,
  endedOn: null,
} as const;
const council = {
  id: 9,
  kind: 'council_proposal',
  owner: 'Wethouder zorg',
  baselineOn: '2018-11-01',
  actualOn: null,
} as const;

describe('an experiment waits', () => {
  test('for nothing when it has its owners and asked for nothing', () => {
    expect(waits({})).toEqual([]);
  });

  test('for its first project lead, from its start', () => {
    const late = owners.map((owner) =>
      owner.kind === 'project_lead' ? { ...owner, fromOn: '2017-08-20' } : owner,
    );
    expect(waits({ owners: late })).toEqual([
      { code: 'project_lead', on: '', since: startsOn, until: '2017-08-20', days: 153 },
    ]);
  });

  test('for an owner who left, as long as there is no next one', () => {
    const left = owners.map((owner) => (owner.kind === 'care' ? { ...owner, untilOn: '2018-12-02' } : owner));
    expect(waits({ owners: left })).toEqual([
      { code: 'owner', kind: 'care', on: '', since: '2018-12-03', until: null, days: 10 },
    ]);
  });

  test.each([
    ['promised', null, 196],
    ['granted', '2018-09-01', 93],
    ['received', '2018-09-01', 93],
    ['rejected', '2018-09-01', 93],
  ] as const)('for money from the day it was asked; when it is %s, until %s', (rung, until, days) => {
    const lines = [{ id: 5, contributor: 'VWS' }];
    const steps = [
      step(5, rung, '2018-09-01'),
      step(5, 'asked', '2018-05-31'),
      step(6, 'granted', '2018-06-01'),
    ];
    expect(waits({ lines, steps })).toMatchObject([
      { code: 'money', lineId: 5, on: 'VWS', since: '2018-05-31', until, days },
    ]);
  });

  test('for no money that was granted on the day it was entered, nor for a line without steps', () => {
    const lines = [
      { id: 5, contributor: 'VWS' },
      { id: 6, contributor: 'BZK' },
    ];
    expect(waits({ lines, steps: [step(5, 'granted', '2018-05-31')] })).toEqual([]);
  });

  test.each([
    ['no answer yet', {}, null, 10],
    ['an answer', { answeredOn: '2018-12-10', endedOn: '2018-12-12' }, '2018-12-10', 7],
    ['a step up without an answer', { endedOn: '2018-12-12' }, '2018-12-12', 9],
  ])('for an answer of the addressee: %s', (_, happened, until, days) => {
    expect(waits({ escalations: [{ ...escalation, ...happened }] })).toEqual([
      { code: 'answer', bottleneckId: 14, on: 'JenV', since: '2018-12-03', until, days },
    ]);
  });

  test('for the core group as a whole when nobody is named, and never for its own city', () => {
    const core = { ...escalation, rung: 'core_group', addressee: null } as const;
    expect(waits({ escalations: [core] })).toMatchObject([{ code: 'answer', on: '' }]);
    expect(waits({ escalations: [{ ...escalation, rung: 'city' }] })).toEqual([]);
  });

  test('for a decision from the day for which it was planned at first', () => {
    expect(waits({ milestones: [council] })).toEqual([
      { code: 'decision', milestoneId: 9, on: 'Wethouder zorg', since: '2018-11-01', until: null, days: 42 },
    ]);
    expect(waits({ milestones: [{ ...council, actualOn: '2018-11-15' }] })).toMatchObject([{ days: 14 }]);
  });

  test.each([
    ['was taken in time', { actualOn: '2018-10-20' }],
    ['is not due yet', { baselineOn: '2019-02-01' }],
    ['is due today', { baselineOn: today }],
    ['is work, not a decision', { kind: 'baseline_measurement' as const }],
  ])('for no milestone that %s', (_, change) => {
    expect(waits({ milestones: [{ ...council, ...change }] })).toEqual([]);
  });
});

describe('waits', () => {
  test('stand longest first', () => {
    const late = owners.filter(({ kind }) => kind !== 'safety');
    const found = waits({ owners: late, escalations: [escalation], milestones: [council] });
    expect(found.map(({ code }) => code)).toEqual(['owner', 'decision', 'answer']);
  });

  test('end with the experiment, and what was never given stays visible', () => {
    const experiment = { state: 'stopped', startsOn, endsOn: '2018-06-01' } as const;
    const lines = [{ id: 5, contributor: 'Maastricht' }];
    expect(waits({ experiment, lines, steps: [step(5, 'asked', '2017-06-01')] })).toEqual([
      { code: 'money', lineId: 5, on: 'Maastricht', since: '2017-06-01', until: '2018-06-01', days: 365 },
    ]);
  });

  test('do not begin after the end of an experiment', () => {
    const experiment = { state: 'completed', startsOn, endsOn: '2018-06-01' } as const;
    expect(waits({ experiment, escalations: [escalation], milestones: [council] })).toEqual([]);
  });

  test('do not begin before its start', () => {
    const experiment = { state: 'preparing', startsOn: '2019-01-01', endsOn: '2019-11-01' } as const;
    expect(waits({ experiment, owners: [] })).toEqual([]);
  });
});
